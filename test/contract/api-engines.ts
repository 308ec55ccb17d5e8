import type { GraphStore } from '#store';
import { missingForNeo4j, startNeo4j } from '../../scripts/neo4j.mjs';
import { openApi, type Api } from './api-server.ts';

export type EngineName = GraphStore['engine'];

/** Those that can be started here: Neo4j not everywhere. `api-neo4j.test.ts` fails where it is missing but required. */
export const ENGINES: readonly EngineName[] =
  missingForNeo4j() === undefined ? ['embedded', 'neo4j'] : ['embedded'];

/** As `openApi`, on an engine of its own, which ends with it. */
export async function openApiOn(engine: EngineName, wrap?: (store: GraphStore) => GraphStore): Promise<Api> {
  if (engine === 'embedded') return openApi(undefined, wrap);
  const neo4j = await startNeo4j();
  const api = await openApi(undefined, wrap, neo4j.uri);
  return {
    ...api,
    close: async () => {
      await api.close();
      await neo4j.stop();
    },
  };
}
