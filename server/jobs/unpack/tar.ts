import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { MailuoError } from '#domain';
import type { Budget } from './budget.ts';
import { isOutside, type Unpacked } from './unpacked.ts';

/** The plain files of a tar; links and devices are named and left. */
export async function* unpackTar(
  path: string,
  budget: Budget,
  nextPath: () => string,
): AsyncGenerator<Unpacked> {
  const entries = extract();
  const source = createReadStream(path);
  const reading = pipeline(source, entries);
  // What fails here fails in the loop below as well.
  reading.catch(() => undefined);
  try {
    for await (const entry of entries) {
      const { name, type, size } = entry.header;
      budget.takeEntry();
      if (isOutside(name)) throw new MailuoError('invalid_input', `${name} leads outside of the archive`);
      if (type === 'file') {
        const target = nextPath();
        await pipeline(entry, budget.meter(size, true), createWriteStream(target));
        yield { name, path: target };
      } else {
        entry.resume();
        if (type !== 'directory') yield { name, reason: `it is a ${type ?? 'thing'}, not a file` };
      }
    }
  } finally {
    source.destroy();
  }
}
