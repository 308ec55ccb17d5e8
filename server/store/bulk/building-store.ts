import { createCypherStore } from '../cypher-store.ts';
import { openEmbedded } from '../embedded/engine.ts';
import type { GraphStore } from '../graph-store.ts';
import { storedElements, type StoredElement } from './stored-elements.ts';

/** An embedded store that is filled to be taken elsewhere as it is. */
export interface BuildingStore {
  readonly store: GraphStore;
  /** All that ingest put in, to be asked for at the end. */
  readonly elements: () => AsyncGenerator<StoredElement>;
}

/** Opens one in a folder; `store.close` closes it. */
export async function openBuildingStore(folder: string): Promise<BuildingStore> {
  const engine = await openEmbedded({ folder });
  return { store: createCypherStore(engine), elements: () => storedElements(engine) };
}
