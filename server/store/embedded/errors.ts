import { MailuoError, type ErrorCode, type ErrorDetails } from '#domain';
import { findForeignConstruct } from '../dialect.ts';

/** The engine's own codes; the first that the message holds decides. */
const CODES: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/GRAFEO-X001.*cannot be locked/, 'store_locked', 'The store is open in another process.'],
  [
    /GRAFEO-T003/,
    'query_refused',
    'Only reading queries run here: this one would write to the graph or its schema.',
  ],
  [
    /No space left|os error (?:28|122)\b|ENOSPC|EDQUOT/,
    'store_unwritable',
    'The disk of the store is full: make room. What was stored is kept.',
  ],
  [
    /GRAFEO-X003|Read-only file system|Permission denied|Input\/output error|os error (?:5|13|30)\b|\b(?:EIO|EACCES|EROFS)\b/,
    'store_unwritable',
    'The folder of the store cannot be written to: look at its disk and its rights. What was stored is kept.',
  ],
  [/GRAFEO-T001|Write conflict/, 'conflict', 'Two transactions changed the same data: try again.'],
  [/GRAFEO-Q/, 'query_invalid', 'The embedded store cannot run this statement.'],
];

/** The engine's message in the domain's terms; `statement` is the one that failed, if one did. */
export function translate(message: string, statement?: string): MailuoError {
  const [, code = 'internal', advice = 'The embedded store failed.'] =
    CODES.find(([pattern]) => pattern.test(message)) ?? [];
  const says = `${advice} It says: ${message.split('\n')[0] ?? message}`;
  if (code !== 'query_invalid')
    return new MailuoError(code, says, { details: { retriable: code === 'conflict' } });
  const foreign = statement === undefined ? undefined : findForeignConstruct(statement);
  const position = positionOf(message);
  const details: ErrorDetails = position === undefined ? {} : { position };
  return foreign === undefined
    ? new MailuoError('query_invalid', says, { details })
    : new MailuoError('unsupported_on_engine', `${foreign.construct} runs on Neo4j only: ${foreign.advice}`, {
        details,
      });
}

function positionOf(message: string): ErrorDetails['position'] {
  const match = /--> query:(\d+):(\d+)/.exec(message);
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) };
}
