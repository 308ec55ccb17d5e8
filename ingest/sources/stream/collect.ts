/** All bytes, or `undefined` where they are more than `most`: the rest is then read and forgotten, so that what comes
 *  after it in an archive can be read; never more than `most` is held. */
export async function collect(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > most) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > most ? undefined : Buffer.concat(chunks);
}
