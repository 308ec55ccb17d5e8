import { parse } from 'yaml';
import { MailuoError, SavedQuery, SavedQueryHeader } from '#domain';

/**
 * Reads a saved query: a first `//` line with the Chinese title, further leading `//` lines that together are YAML, then
 * the statement. The file opens in Neo4j Browser as it is. Throws `invalid_input` that names the query and what is wrong.
 */
export function parseSavedQuery(name: string, file: string): SavedQuery {
  const lines = file.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ''));
  const [title = '', ...header] = comments;
  const statement = lines.slice(comments.length).join('\n').trim().replace(/;$/, '');
  const parsed = SavedQueryHeader.safeParse(withTitle(readYaml(name, header.join('\n')), title.trim()));
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    const first = fields.map(({ path, message }) => `${path}: ${message}`).join('; ');
    throw new MailuoError('invalid_input', `saved query ${name}: the header does not fit: ${first}`, {
      details: { fields },
    });
  }
  if (statement === '')
    throw new MailuoError('invalid_input', `saved query ${name}: no statement follows the header`);
  return SavedQuery.parse({ name, ...parsed.data, statement });
}

function readYaml(name: string, yaml: string): object {
  try {
    const header: unknown = parse(yaml, { logLevel: 'error' });
    return typeof header === 'object' && header !== null ? header : {};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new MailuoError('invalid_input', `saved query ${name}: the header is not valid YAML: ${reason}`, {
      cause: error,
    });
  }
}

/** The first line is the title in Neo4j Browser too, so it is not repeated in the header. */
function withTitle(header: { readonly title?: unknown }, zh: string): object {
  const { title } = header;
  return { ...header, title: { zh, ...(typeof title === 'object' ? title : {}) } };
}
