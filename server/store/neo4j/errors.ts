import { Neo4jError } from 'neo4j-driver';
import { isMailuoError, MailuoError, type ErrorCode, type ErrorDetails } from '#domain';

/** The first row whose pattern the server's code matches decides. */
const CODES: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [
    /TransactionTimedOut|Transaction\.Terminated/,
    'query_timeout',
    'The query was stopped at its time limit: narrow it, or raise the limit.',
  ],
  [/OutOfMemory|^Java heap space/, 'too_large', 'The query was stopped at its memory limit: narrow it.'],
  [
    /Statement\.AccessMode|Security\.Forbidden/,
    'query_refused',
    'The query was refused because it would write.',
  ],
  [
    /Security\./,
    'store_unavailable',
    'Neo4j refused the user or the password: check NEO4J_USER and NEO4J_PASSWORD.',
  ],
  [
    /ServiceUnavailable|SessionExpired/,
    'store_unavailable',
    'Neo4j cannot be reached: check that it runs and its address.',
  ],
  [/Statement\.|Procedure\./, 'query_invalid', 'Neo4j cannot run this statement.'],
];

const POSITION = /\(line (\d+), column (\d+)[^)]*\)+/;

/** The driver's failure in the domain's terms; a `MailuoError` passes as it is. `linesBefore` counts lines that were put
 *  before the statement and that its author knows nothing of. */
export function translate(error: unknown, { linesBefore = 0 } = {}): MailuoError {
  if (isMailuoError(error)) return error;
  if (!(error instanceof Neo4jError)) {
    return new MailuoError('internal', `Neo4j driver: ${String(error)}`, { cause: error });
  }
  // A server whose whole heap a statement fills says so in its words, under a code that says nothing.
  const said = /Java heap space/.exec(error.message)?.[0] ?? error.code;
  const [, code, advice] = CODES.find(([pattern]) => pattern.test(said)) ?? [];
  const retriable = code !== 'too_large' && (Neo4jError.isRetriable(error) || code === 'store_unavailable');
  const position = code === 'query_invalid' ? positionOf(error.message, linesBefore) : undefined;
  const details: ErrorDetails = { retriable, ...(position === undefined ? {} : { position }) };
  return new MailuoError(
    code ?? (retriable ? 'store_unavailable' : 'internal'),
    `${advice ?? 'Neo4j failed.'} Neo4j says: ${saidBy(error)}`,
    { details, cause: error },
  );
}

function positionOf(message: string, linesBefore: number): ErrorDetails['position'] {
  const match = POSITION.exec(message);
  return match === null ? undefined : { line: Number(match[1]) - linesBefore, column: Number(match[2]) };
}

/** Without the place, which stands in the details, and the copy of the statement under it. */
function saidBy({ message }: Neo4jError): string {
  return (message.split('\n')[0] ?? message).replace(POSITION, '').trim();
}
