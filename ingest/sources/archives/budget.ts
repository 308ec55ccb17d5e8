import { MailuoError } from '#domain';

/** Small things may well shrink a hundredfold; below this nothing is said about ratios. */
const RATIO_FROM = 1_000_000;

/** What may come out of archives. Sizes in bytes. */
export interface UnpackLimits {
  /** One file. */
  readonly fileSize: number;
  /** All of them. */
  readonly unpackedSize: number;
  readonly entries: number;
  /** How many times its packed size something may unpack to, beyond the first megabyte. */
  readonly ratio: number;
  /** Archives in archives; a .tar.gz is two. */
  readonly nesting: number;
}

/** For archives of one's own: they are streamed, so that only time is lost on one that is too large. */
export const NO_LIMITS: UnpackLimits = {
  fileSize: Number.POSITIVE_INFINITY,
  unpackedSize: Number.POSITIVE_INFINITY,
  entries: Number.POSITIVE_INFINITY,
  ratio: Number.POSITIVE_INFINITY,
  nesting: 3,
};

type Bytes = AsyncIterable<Uint8Array>;

/** What has come out of archives so far; everything goes past it, and it throws `too_large` when there is too much. */
export interface Budget {
  readonly limits: UnpackLimits;
  /** Counts an entry. */
  readonly takeEntry: () => void;
  /** Lets bytes through, counted against all that may come and against the size that they were packed in. */
  readonly meter: (bytes: Bytes, packedSize: () => number) => Bytes;
  /** Lets the bytes of one file through. */
  readonly file: (bytes: Bytes) => Bytes;
}

export function createBudget(limits: UnpackLimits): Budget {
  let entries = 0;
  let total = 0;
  return {
    limits,
    takeEntry: () => {
      entries += 1;
      if (entries > limits.entries) throw tooLarge(`more than ${limits.entries} entries`);
    },
    meter: (bytes, packedSize) =>
      counted(bytes, (size, added) => {
        total += added;
        if (total > limits.unpackedSize) throw tooLarge(`more than ${limits.unpackedSize} bytes in all`);
        if (size > RATIO_FROM && size > packedSize() * limits.ratio)
          throw tooLarge(`more than ${limits.ratio} times its packed size`);
      }),
    file: (bytes) =>
      counted(bytes, (size) => {
        if (size > limits.fileSize) throw tooLarge(`a file of more than ${limits.fileSize} bytes`);
      }),
  };
}

async function* counted(bytes: Bytes, check: (size: number, added: number) => void): Bytes {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    check(size, chunk.length);
    yield chunk;
  }
}

function tooLarge(what: string): MailuoError {
  return new MailuoError('too_large', `unpacks to ${what}; send it in parts`);
}
