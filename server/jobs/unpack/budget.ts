import { Transform } from 'node:stream';
import { MailuoError } from '#domain';
import type { JobLimits } from '../limits.ts';

/** Small things may well shrink a hundredfold; below this nothing is said about ratios. */
const RATIO_FROM = 1_000_000;

/** What the archives of one job have used up so far; everything that comes out of one goes past it. */
export interface Budget {
  readonly limits: JobLimits;
  /** Counts an entry; throws `too_large` where there are too many. */
  readonly takeEntry: () => void;
  /** Lets bytes through and errs with `too_large` as soon as they are too many: in one file (where `isFile`), in all,
   *  or against the size that they were packed in. */
  readonly meter: (packedSize: number, isFile: boolean) => Transform;
}

export function createBudget(limits: JobLimits): Budget {
  let entries = 0;
  let total = 0;
  return {
    limits,
    takeEntry: () => {
      entries += 1;
      if (entries > limits.entries) throw tooLarge(`more than ${limits.entries} entries`);
    },
    meter: (packedSize, isFile) => {
      let size = 0;
      return new Transform({
        transform: (chunk: Uint8Array, _encoding, done) => {
          size += chunk.length;
          total += chunk.length;
          done(excess({ size, total, packedSize, isFile }, limits), chunk);
        },
      });
    },
  };
}

function excess(
  used: {
    readonly size: number;
    readonly total: number;
    readonly packedSize: number;
    readonly isFile: boolean;
  },
  { fileSize, unpackedSize, ratio }: JobLimits,
): MailuoError | null {
  if (used.isFile && used.size > fileSize) return tooLarge(`a file of more than ${fileSize} bytes`);
  if (used.total > unpackedSize) return tooLarge(`more than ${unpackedSize} bytes in all`);
  if (used.size > RATIO_FROM && used.size > used.packedSize * ratio)
    return tooLarge(`more than ${ratio} times its packed size`);
  return null;
}

function tooLarge(what: string): MailuoError {
  return new MailuoError('too_large', `unpacks to ${what}; send it in parts`);
}
