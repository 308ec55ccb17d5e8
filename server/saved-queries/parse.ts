import { LineCounter, parseDocument, type Document } from 'yaml';
import { MailuoError, SavedQuery, SavedQueryHeader, type ErrorDetails } from '#domain';
import { valueSchema } from './parameter-value.ts';
import { parametersUsed, secondStatementAt } from './statement-check.ts';

/** A file's leading `//` lines and what follows them, with the lines on which title and statement stand. */
export interface QueryParts {
  readonly title: string;
  readonly titleLine: number;
  readonly header: string;
  readonly statement: string;
  readonly statementLine: number;
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export function partsOf(file: string): QueryParts {
  const lines = file.replace(/^\ufeff/, '').split(/\r?\n/);
  const begin = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const length = lines.slice(begin).findIndex((line) => !line.startsWith('//'));
  const end = length === -1 ? lines.length : begin + length;
  const [title = '', ...header] = lines.slice(begin, end).map((line) => line.replace(/^\/\/ ?/, ''));
  const blank = lines.slice(end).findIndex((line) => line.trim() !== '');
  const statementLine = end + Math.max(blank, 0) + 1;
  return {
    title: title.trim(),
    titleLine: begin + 1,
    header: header.join('\n'),
    statement: lines.slice(statementLine - 1).join('\n'),
    statementLine,
  };
}

/**
 * Reads a saved query: a first `//` line with the Chinese title, further leading `//` lines that together are YAML, then
 * the statement. The file opens in Neo4j Browser as it is. Throws `invalid_input` that names the query, and line and key
 * of whatever is wrong.
 */
export function parseSavedQuery(name: string, file: string): SavedQuery {
  return toSavedQuery(name, partsOf(file));
}

/** As `parseSavedQuery`, of a file already taken apart. */
export function toSavedQuery(name: string, parts: QueryParts): SavedQuery {
  const lines = new LineCounter();
  // The header begins on the line after the title.
  const lineAt = (offset: number) => lines.linePos(offset).line + parts.titleLine;
  const yaml = parseDocument(parts.header, {
    logLevel: 'error',
    prettyErrors: false,
    lineCounter: lines,
  });
  const [broken] = yaml.errors;
  if (broken !== undefined) {
    throw refusal(name, lineAt(broken.pos[0]), `the header is not valid YAML: ${broken.message}`);
  }
  const parsed = SavedQueryHeader.safeParse(withTitle(yaml.toJS(), parts.title));
  if (!parsed.success) throw headerRefusal(name, parsed.error.issues, yaml, lineAt);
  const faults = parameterFaults(parsed.data, parts.statement);
  if (faults.length > 0) throw headerRefusal(name, faults, yaml, lineAt);
  checkStatement(name, parts);
  return SavedQuery.parse({ name, ...parsed.data, statement: parts.statement });
}

/** Throws `invalid_input` unless exactly one statement is there. */
export function checkStatement(name: string, { statement, statementLine: at }: QueryParts): void {
  if (statement.replaceAll(/[\s;]/g, '') === '') throw refusal(name, at, 'no statement follows the header');
  const second = secondStatementAt(statement);
  if (second !== undefined) {
    const line = at + statement.slice(0, second).split('\n').length - 1;
    throw refusal(name, line, 'a second statement begins here; put each into a file of its own');
  }
}

/** The first line is the title in Neo4j Browser too, so it is not repeated in the header. */
function withTitle(header: unknown, zh: string): object {
  if (typeof header !== 'object' || header === null) return { title: { zh } };
  const title = 'title' in header ? header.title : undefined;
  return { ...header, title: { zh, ...(typeof title === 'object' ? title : {}) } };
}

/** Defaults that their own type refuses, and parameters of the statement that the header does not declare. */
function parameterFaults({ params }: SavedQueryHeader, statement: string): readonly Fault[] {
  const used = parametersUsed(statement);
  const wrong = Object.entries(params).flatMap(([name, parameter]): readonly Fault[] => {
    if (parameter.default === undefined) return [];
    const parsed = valueSchema(parameter).safeParse(parameter.default);
    if (parsed.success) return [];
    return [{ path: ['params', name, 'default'], message: parsed.error.issues[0]?.message ?? 'invalid' }];
  });
  const undeclared = used.filter((name) => !Object.hasOwn(params, name));
  return [
    ...wrong,
    ...undeclared.map((name) => ({ path: ['params', name], message: `the statement uses it; declare it` })),
  ];
}

function headerRefusal(
  name: string,
  faults: readonly Fault[],
  yaml: Document,
  lineAt: (offset: number) => number,
): MailuoError {
  const placed = faults.map(({ path, message }) => ({
    line: lineOf(yaml, path, lineAt),
    path: path.join('.'),
    message,
  }));
  const reason = placed.map(({ line, path, message }) => `line ${line}, ${path}: ${message}`).join('; ');
  return refusal(name, placed[0]?.line ?? 1, `the header does not fit: ${reason}`, {
    fields: placed.map(({ path, message }) => ({ path, message })),
  });
}

/** The file's line of the value at a path, or of the nearest value around it that the header does hold. */
function lineOf(yaml: Document, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return lineAt(range[0]);
  }
  return 1;
}

/** An `invalid_input` that names the query and the line of its file. */
export function refusal(name: string, line: number, reason: string, details: ErrorDetails = {}): MailuoError {
  const where = reason.includes(`line ${line}`) ? '' : `line ${line}: `;
  return new MailuoError('invalid_input', `saved query ${name}: ${where}${reason}`, {
    details: { ...details, position: { line, column: 1 } },
  });
}
