import type { MailuoError } from '#domain';
import { useOfParameter, wordAt } from '../../state/statement-text.ts';
import type { Fault } from './cypher-editor.tsx';

/** Where an error stands in the statement that was run; undefined where nothing tells. */
export function faultOf(statement: string, { message, details }: MailuoError): Fault | undefined {
  if (details.position !== undefined) return { ...wordAt(statement, details.position), message };
  const missing = /[Mm]issing parameters?:? *\$?(\w+)|Expected parameter\(s\): (\w+)/.exec(message);
  const name = missing?.[1] ?? missing?.[2];
  const range = name === undefined ? undefined : useOfParameter(statement, name);
  return range === undefined ? undefined : { ...range, message };
}
