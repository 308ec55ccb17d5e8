import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { messageOf } from '#domain';
import { setAside } from '../source-item.ts';
import { lastPart, type Packing } from './entry.ts';
import { isLeftover, isOutside } from './entry-name.ts';

/** The plain files of a tar; links and devices are named and left. */
export const tar: Packing = {
  recognises: (head) => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar',
  unpack: async function* (archive, { budget, nameInside }) {
    const entries = extract();
    const fault: { error?: unknown } = {};
    const source = Readable.from(untilFault(archive.bytes, fault));
    const reading = pipeline(source, entries);
    // What fails here fails in the loop below as well.
    reading.catch(() => undefined);
    let count = 0;
    try {
      for await (const entry of entries) {
        const { name, type, size } = entry.header;
        const origin = nameInside(archive.origin, name, false);
        const { bytes, passOver } = leavable(entry);
        budget.takeEntry();
        if (type === 'file' && isOutside(name))
          yield setAside(origin, 'unpack', `${name} leads outside of the archive`);
        else if (type === 'file' && !isLeftover(name))
          yield {
            origin,
            name: lastPart(name),
            bytes: budget.meter(bytes, () => size ?? 0),
            stage: 'unpack',
          };
        else if (type !== 'file' && type !== 'directory')
          yield setAside(origin, 'unpack', `it is a ${type ?? 'thing'}, not a file`);
        await passOver();
        count += 1;
      }
    } catch (error) {
      throw new Error(`the tar breaks off after ${count} whole entries: ${messageOf(fault.error ?? error)}`, {
        cause: error,
      });
    } finally {
      source.destroy();
    }
    if (fault.error !== undefined) throw fault.error;
  },
};

/** Ends where the bytes break, so that all that came before is still unpacked, and keeps the reason. */
async function* untilFault(
  bytes: AsyncIterable<Uint8Array>,
  fault: { error?: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    fault.error = error;
  }
}

/** A stream that can be left without being destroyed, which would destroy the archive, and whose rest can be read. */
function leavable(source: { readonly [Symbol.asyncIterator]: () => AsyncIterator<unknown> }) {
  const rest = source[Symbol.asyncIterator]();
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      if (next.value instanceof Uint8Array) yield next.value;
  }
  const passOver = async () => {
    for (let next = await rest.next(); next.done !== true; next = await rest.next());
  };
  return { bytes: bytes(), passOver };
}
