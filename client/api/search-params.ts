/** A query string from what is defined; lists are joined by commas, an empty list is left out. */
export function searchParams(
  values: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text !== undefined && text !== '') params.set(key, String(text));
  }
  const joined = params.toString();
  return joined === '' ? '' : `?${joined}`;
}
