import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { SavedQuery, SavedQueryHeader, type QueryParameter } from '#domain';
import { readParamCommand } from './param-command.ts';
import { checkStatement, partsOf, refusal, toSavedQuery } from './parse.ts';
import { parametersUsed } from './statement-check.ts';

/**
 * Reads a `.cypher` file made elsewhere. With our header it is a saved query like any other. Without, the first `//` line
 * or else the file's name is its title, and `:param` lines of Neo4j Browser become parameters with these defaults; what
 * the statement uses beside them is a required `string`. Throws `invalid_input` that names the line.
 */
export function importSavedQuery(fileName: string, text: string): SavedQuery {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.(cypher|cql|cyp|txt)$/i, '');
  const name = queryName(base);
  const { params, rest } = withoutCommands(name, text);
  const parts = partsOf(rest);
  const used = parametersUsed(parts.statement);
  const isUsed = ([key]: readonly [string, unknown]) => used.includes(key);
  // A header of ours declares every parameter itself, so commands beside it add nothing.
  if (hasOurHeader(parts.header)) return toSavedQuery(name, parts);
  checkStatement(name, parts);
  const undeclared = used.filter((key) => !Object.hasOwn(params, key)).map((key) => [key, required(key)]);
  const title = parts.title === '' ? base.trim() || name : parts.title;
  const about = parts.header.replaceAll(/\s+/g, ' ').trim() || title;
  const parsed = SavedQuery.safeParse({
    name,
    title: { zh: title, en: title },
    about: { zh: about, en: about },
    params: Object.fromEntries([...Object.entries(params).filter(isUsed), ...undeclared]),
    returns: 'both',
    columns: [],
    statement: parts.statement,
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refusal(
    name,
    parts.statementLine,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`,
  );
}

/** A name for the file of a query: small letters, digits and hyphens, Chinese by its sound. */
export function queryName(title: string): string {
  const latin = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('-');
  const name = latin
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '');
  if (name !== '') return name;
  return `query-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
}

/** Whether the comments are a header of ours, right or wrong, rather than words to the reader. */
function hasOurHeader(header: string): boolean {
  return (
    Object.keys(SavedQueryHeader.shape).filter((key) => new RegExp(`^${key}\\s*:`, 'm').test(header)).length >
    1
  );
}

/** A command of Neo4j Browser, unlike a line that goes on with a label: `:Person)`. */
const COMMAND = /^:[a-z-]+(?:[\s{]|$)/;

/** Takes the `:param` commands out, each leaving an empty line so that line numbers still hold. */
function withoutCommands(name: string, text: string) {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const params: Record<string, QueryParameter> = {};
  const rest: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!COMMAND.test(line)) {
      rest.push(line);
      continue;
    }
    const command = readParamCommand(lines.slice(at));
    if (!command.ok) throw refusal(name, at + 1, command.reason);
    Object.assign(params, command.params);
    at += command.lines - 1;
    rest.push(...Array.from({ length: command.lines }, () => ''));
  }
  return { params, rest: rest.join('\n') };
}

function required(name: string): QueryParameter {
  return { type: 'string', zh: name, en: name };
}
