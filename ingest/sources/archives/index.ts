import type { SetAside } from '#domain';
import { setAside } from '../source-item.ts';
import { peek, type Peeked } from '../stream/peek.ts';
import { createBudget, NO_LIMITS, type Budget, type UnpackLimits } from './budget.ts';
import { gzip, zstd } from './compressed.ts';
import type { Entry, NameInside, Packing } from './entry.ts';
import { tar } from './tar.ts';
import { zip } from './zip.ts';

const PACKINGS: readonly Packing[] = [gzip, zstd, zip, tar];

/** Enough to tell a packing, and the first lines of a text. */
const HEAD_BYTES = 4096;

/** A file that is no archive. */
export interface LooseEntry extends Entry {
  /** Its first bytes, up to 4096. */
  readonly head: Uint8Array;
}

export interface Unpacker {
  /** All files of an archive, those of archives in it too, or the file itself where it is none; what cannot be had is a
   *  value among them. */
  readonly unpack: (entry: Entry) => AsyncGenerator<LooseEntry | SetAside>;
}

export interface UnpackerOptions {
  /** They hold for all that one unpacker does. */
  readonly limits?: UnpackLimits;
  readonly nameInside?: NameInside;
}

/** Streams: what it holds of an archive is a few pieces of one file, whatever its size. */
export function createUnpacker({
  limits = NO_LIMITS,
  nameInside = (archive, name, isOnly) => (isOnly ? archive : `${archive}!${name}`),
}: UnpackerOptions = {}): Unpacker {
  const means = { budget: createBudget(limits), nameInside };
  return { unpack: (entry) => unpackDeep(entry, 0, means) };
}

export function isArchive(head: Uint8Array): boolean {
  return PACKINGS.some(({ recognises }) => recognises(head));
}

async function* unpackDeep(
  entry: Entry,
  depth: number,
  means: { readonly budget: Budget; readonly nameInside: NameInside },
): AsyncGenerator<LooseEntry | SetAside> {
  const { limits, file } = means.budget;
  let { stage } = entry;
  let peeked: Peeked | undefined;
  try {
    peeked = await peek(entry.bytes, HEAD_BYTES);
    const { head, bytes } = peeked;
    const packing = PACKINGS.find(({ recognises }) => recognises(head));
    if (packing === undefined) {
      yield { ...entry, head, bytes: depth === 0 ? bytes : file(bytes) };
      return;
    }
    stage = 'unpack';
    if (depth >= limits.nesting) {
      yield setAside(
        entry.origin,
        stage,
        `it is packed more than ${limits.nesting} times over; unpack it first`,
      );
      return;
    }
    for await (const inner of packing.unpack({ ...entry, bytes }, means)) {
      if ('reason' in inner) yield inner;
      else yield* unpackDeep(inner, depth + 1, means);
    }
  } catch (error) {
    // What is wrong with an archive concerns it alone, and what came out of it before stays.
    yield setAside(entry.origin, stage, error);
  } finally {
    await peeked?.close();
  }
}
