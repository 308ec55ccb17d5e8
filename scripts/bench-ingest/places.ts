import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { PROJECT_ROOT } from '../../server/project.ts';
import type * as neo4jScript from '../neo4j.mjs';

export type Store = 'embedded' | 'neo4j';

/** A place to measure in: a folder that is gone afterwards, and empty stores. */
export interface Place {
  readonly folder: string;
  /** The address of an empty store. */
  readonly emptyStore: (store: Store) => Promise<string>;
}

/** Starts what the stores need, and leaves nothing behind. */
export async function inPlace<Result>(
  stores: readonly Store[],
  work: (place: Place) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-bench-'));
  const server = stores.includes('neo4j') ? await startServer() : undefined;
  let made = 0;
  try {
    return await work({
      folder,
      emptyStore: async (store) => {
        made += 1;
        if (store === 'embedded') return `embedded:${join(folder, `graph-${made}`)}`;
        if (server === undefined) throw new Error('Neo4j was not started');
        await emptyServer(server.uri);
        return server.uri;
      },
    });
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The build holds no copy of the script that starts it. */
async function startServer() {
  const script = pathToFileURL(join(PROJECT_ROOT, 'scripts', 'neo4j.mjs')).href;
  const { startNeo4j }: typeof neo4jScript = await import(script);
  return startNeo4j({ log: console.error });
}

async function emptyServer(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    await session.run(
      'MATCH (n) WHERE NOT n:SchemaVersion CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
    );
  } finally {
    await session.close();
    await driver.close();
  }
}
