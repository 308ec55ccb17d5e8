import type { SetAside } from '#domain';
import type { Budget } from './budget.ts';

/** A file, or what an archive holds of one, as a stream. */
export interface Entry {
  /** For people; says which archive it is in. */
  readonly origin: string;
  /** File name that tells the format, without folders and without the ending of a packing that is undone. */
  readonly name: string;
  /** To be read once, before the next entry is asked for; what is left of it then is passed over. Throws where the
   *  bytes are broken, after what can be read of them. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where all of it lies on disk, as it is. */
  readonly path?: string;
  /** Whose matter a fault in the bytes is. */
  readonly stage: 'read' | 'unpack';
}

/** How an archive calls what is in it; `isOnly` where it can hold one file alone, as gzip does. */
export type NameInside = (archive: string, name: string, isOnly: boolean) => string;

/** A way in which files are packed. */
export interface Packing {
  /** By the first 512 bytes: names and media types are often wrong. */
  readonly recognises: (head: Uint8Array) => boolean;
  /** Its files in order; what cannot be had is a value among them. Throws where no more can be read. */
  readonly unpack: (
    archive: Entry,
    means: { readonly budget: Budget; readonly nameInside: NameInside },
  ) => AsyncGenerator<Entry | SetAside>;
}

/** `a/b.html` is `b.html`. */
export function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}
