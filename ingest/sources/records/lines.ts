export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; `undefined` where it is longer than may be held. */
  readonly bytes: Uint8Array | undefined;
}

/** The lines of a stream as bytes, those longer than `most` passed over without being held. Where the stream breaks,
 *  the line that it breaks in is not yielded, and the fault is thrown. */
export async function* lines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = { number, bytes: size > most ? undefined : Buffer.concat(parts) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
