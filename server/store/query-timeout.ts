import { MailuoError } from '#domain';

export function queryTimeout(timeoutMs: number): MailuoError {
  return new MailuoError(
    'query_timeout',
    `The query was stopped after ${timeoutMs} ms: narrow it, or raise the limit.`,
  );
}
