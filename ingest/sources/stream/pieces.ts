/** Packed bytes that are unpacked at once: even where they unpack a thousandfold, that is a few megabytes. */
const PIECE = 4096;

/** Cuts chunks into pieces that are small enough to be unpacked whatever is in them. */
export async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
