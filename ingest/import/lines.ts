/** The lines of a stream, without their ends. Only a line feed ends one: a text may hold U+2028, which `readline` takes
 *  for an end. */
export async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of bytes) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const part of rest) {
      yield parts.join('');
      parts = [part];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}
