import type { LooseEntry } from '../archives/index.ts';
import type { Found } from '../source-item.ts';

export interface RecordOptions {
  /** Larger items are set aside, without being held. */
  readonly maxItemBytes: number;
  /** Told of each record that is no article, with the kind of reason, to be counted. */
  readonly passOver: (reason: string) => void;
}

/** A kind of file that holds many articles, each of which becomes an item of its own with its position. */
export interface RecordReader {
  readonly recognises: (entry: LooseEntry) => boolean;
  /** Throws where nothing more of it can be read. */
  readonly read: (entry: LooseEntry, options: RecordOptions) => AsyncGenerator<Found>;
}

export function tooLarge(maxItemBytes: number): string {
  return `it is larger than ${maxItemBytes} bytes; raise the limit for one article, or split it`;
}
