import { closeSync, fdatasyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';

/** Folding the log takes at most this part of the time that writing takes. */
const MOST_OF_TIME = 0.1;

/** The engine's log of what was committed since its file was last written. */
export interface Log {
  readonly begin: () => Transaction;
  /** Once it returns, the transaction outlives the process and the loss of power. */
  readonly commit: (transaction: Transaction) => void;
}

/**
 * Commits into the log alone, which costs the same however large the graph is, and now and then folds the log into the
 * file, which costs as much as the whole graph: after so much writing that it does not count. What the log holds is read
 * again when a store is opened that was not closed.
 */
export function createLog(db: GrafeoDB, path: string): Log {
  let begun = 0;
  let writingMs = 0;
  let foldingMs = 0;
  return {
    begin: () => {
      begun = performance.now();
      return db.beginTransaction();
    },
    commit: (transaction) => {
      transaction.commit();
      syncFiles(`${path}.wal`);
      const committed = performance.now();
      writingMs += committed - begun;
      if (writingMs * MOST_OF_TIME < foldingMs) return;
      db.walCheckpoint();
      foldingMs = performance.now() - committed;
      writingMs = 0;
    },
  };
}

/** The engine syncs them later, in its own time. */
function syncFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = openSync(join(folder, name), 'r+');
    try {
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}
