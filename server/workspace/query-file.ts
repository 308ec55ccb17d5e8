/** Bytes of one file; no statement is longer than 20,000 characters. */
export const LARGEST_FILE = 200_000;

/** A file as somebody gave it: where it lay, with folders apart by `/`, and what it holds. */
export interface QueryFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** Files taken out of what was given, and those that could not be. */
export interface UnpackedFiles {
  readonly files: readonly QueryFile[];
  readonly refused: readonly RefusedFile[];
}
