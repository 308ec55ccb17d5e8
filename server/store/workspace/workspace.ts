import type { KeptKind } from '#domain';

/** What a list shows of something kept. */
export interface KeptHead {
  /** Unique among those of its kind. */
  readonly id: string;
  readonly title: string;
  readonly folder?: string;
  /** ISO 8601; later with every change, by a millisecond at least. */
  readonly updatedAt: string;
}

export interface Kept extends KeptHead {
  readonly json: string;
}

export interface KeptDraft extends Omit<Kept, 'updatedAt'> {
  /** Of the one that was read and changed; absent for one that is new. */
  readonly updatedAt?: string;
}

/** What readers keep beside the graph: in the same database, and no part of the graph in any answer or export. */
export interface Workspace {
  /** By folder, title and id. */
  list(kind: KeptKind): Promise<readonly KeptHead[]>;

  /** As `list`, each with what it holds: for kinds that hold little. */
  all(kind: KeptKind): Promise<readonly Kept[]>;

  /** Rejects with `not_found`. */
  get(kind: KeptKind, id: string): Promise<Kept>;

  /** Rejects with `conflict` where a new one's id is taken or somebody saved since the one was read, and with
   *  `not_found` where the one is gone. */
  put(kind: KeptKind, draft: KeptDraft): Promise<Kept>;

  /** False where it was not there. */
  remove(kind: KeptKind, id: string): Promise<boolean>;
}
