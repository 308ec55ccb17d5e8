import { QueryLine, type CypherRequest } from '#domain';
import { fetchAnswer, toError } from './fetch-json.ts';

/** The lines of a result but for what went wrong, which is thrown. */
export type ResultLine = Exclude<QueryLine, { readonly error: unknown }>;

/** Runs a statement and gives its result in the pieces in which it comes. Rejects as `fetchAnswer` does, also halfway. */
export async function* queryLines(
  request: CypherRequest,
  signal: AbortSignal,
): AsyncGenerator<readonly ResultLine[]> {
  const response = await fetchAnswer('/api/cypher', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify(request),
    signal,
  });
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- A stream is read in order.
    const { value, done } = await reader.read();
    const lines = `${rest}${value ?? ''}`.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    const parsed = lines.filter((line) => line !== '').map(lineOf);
    if (parsed.length > 0) yield parsed;
    if (done) return;
  }
}

function lineOf(text: string): ResultLine {
  const line = QueryLine.parse(JSON.parse(text));
  if ('error' in line) throw toError(line.error);
  return line;
}
