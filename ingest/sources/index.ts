import type { SetAside } from '#domain';
import { createUnpacker, type Unpacker } from './archives/index.ts';
import { findFiles } from './files.ts';
import { readRecords } from './records/index.ts';
import type { RecordOptions } from './records/record-reader.ts';
import { MAX_ITEM_BYTES, type Found, type SourceItem } from './source-item.ts';
import { isAddress } from './web/address.ts';
import { openWeb, type WebOptions } from './web/index.ts';

export interface SourceOptions extends WebOptions {
  /** The largest article, in bytes as unpacked; 20 MB by default. Larger ones are set aside and never held. */
  readonly maxItemBytes?: number;
  /** Told of each record or page that is passed over without being wrong, with the kind of reason, to be counted. */
  readonly onPassedOver?: (reason: string) => void;
}

/** All that is in files, folders, patterns and web addresses, one item at a time and in the same order each time; a bad
 *  part is a `SetAside` among the others. Holds one item, whatever the size of the archive. Throws `invalid_input`
 *  where an input names nothing, when its turn comes. */
export async function* openSources(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceItem | SetAside> {
  const unpacker = createUnpacker();
  const { maxItemBytes = MAX_ITEM_BYTES, onPassedOver: passOver = () => undefined } = options;
  const web = openWeb({ ...options, maxItemBytes, passOver });
  for (const input of inputs) {
    if (isAddress(input)) yield* web.read(input);
    else yield* readFiles(input, unpacker, { maxItemBytes, passOver });
  }
}

async function* readFiles(input: string, unpacker: Unpacker, options: RecordOptions): AsyncGenerator<Found> {
  for await (const file of findFiles(input)) {
    if ('reason' in file) {
      yield file;
      continue;
    }
    for await (const entry of unpacker.unpack(file)) {
      if ('reason' in entry) yield entry;
      else yield* readRecords(entry, options);
    }
  }
}

export type { SourceItem } from './source-item.ts';
