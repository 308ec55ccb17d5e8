import OpenAI from 'openai';
import { messageOf } from '#domain';

const MOST_LENGTH = 200;

/** Why a question failed, in words that follow “the model”; the key is never among them, even where a server repeats
 *  it. */
export function failureOf(
  error: unknown,
  { key, timeoutMs }: { readonly key: string | undefined; readonly timeoutMs: number },
): string {
  if (
    error instanceof OpenAI.APIConnectionTimeoutError ||
    error instanceof OpenAI.APIUserAbortError ||
    isAbort(error)
  )
    return `gave no whole answer in time (${timeoutMs / 1000} s a request)`;
  if (error instanceof OpenAI.APIConnectionError)
    return `could not be reached, or broke off (${codeOf(error) ?? 'connection lost'})`;
  const message = messageOf(error);
  if (error instanceof OpenAI.APIError && error.status !== undefined)
    return `answered ${withoutKey(message, key)}`;
  return `sent what cannot be read: ${withoutKey(message, key)}`;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

function withoutKey(message: string, key: string | undefined): string {
  const safe = key === undefined || key === '' ? message : message.replaceAll(key, '***');
  return safe.replace(/\s+/g, ' ').slice(0, MOST_LENGTH);
}

/** `ECONNREFUSED` and the like, which stands at the end of the chain of causes. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return codeOf(error.cause) ?? ('code' in error && typeof error.code === 'string' ? error.code : undefined);
}
