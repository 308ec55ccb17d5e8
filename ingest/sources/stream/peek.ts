export interface Peeked {
  /** The first bytes; fewer than asked where there are no more. */
  readonly head: Uint8Array;
  /** All bytes from the start, once. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Gives the source up, read to the end or not. */
  readonly close: () => Promise<void>;
}

/** Looks at the first `length` bytes without losing them. Rejects where not even those can be read. */
export async function peek(source: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let failure: { readonly error: unknown } | undefined;
  while (size < length && failure === undefined) {
    try {
      const next = await rest.next();
      if (next.done === true) break;
      seen.push(next.value);
      size += next.value.length;
    } catch (error) {
      if (size === 0) throw error;
      failure = { error };
    }
  }
  const head = Buffer.concat(seen);
  const close = async () => {
    await rest.return?.();
  };
  return { head: head.subarray(0, length), bytes: replay(head, rest, failure), close };
}

async function* replay(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  failure: { readonly error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  if (failure !== undefined) throw failure.error;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
