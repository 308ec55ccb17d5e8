/** `fetch` that tells the client not to retry where the server wants a longer pause than `mostMs`: the article is then
 *  read by the rules alone instead of holding up the run. */
export function patientFetch(mostMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (pauseOf(response.headers) <= mostMs) return response;
    const headers = new Headers(response.headers);
    headers.set('x-should-retry', 'false');
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  };
}

/** The pause that a server asks for, in milliseconds; `Retry-After` is in seconds or a date. */
function pauseOf(headers: Headers): number {
  const exact = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (!Number.isNaN(exact)) return exact;
  const after = headers.get('retry-after') ?? '0';
  const seconds = Number.parseFloat(after);
  const pause = Number.isNaN(seconds) ? Date.parse(after) - Date.now() : seconds * 1000;
  return Number.isNaN(pause) ? 0 : pause;
}
