import type { Graph, JobId, NodeId, RelationshipType } from '#domain';
import { api } from '../../api/api.ts';
import { loadGraph } from '../../api/download.ts';
import { withGraph, sceneFrom, shown, type Scene } from '../../state/scene.ts';
import type { AppStore } from '../../state/store.ts';

/** What is drawn of a job's articles: who did what where, without the articles and outlets themselves. */
const DRAWN: readonly RelationshipType[] = ['TOOK_PART_IN', 'HAPPENED_IN', 'HOLDS'];
const PAGE = 200;

/** Nodes on which the job's articles bear. */
export async function idsOfJob(id: string): Promise<readonly NodeId[]> {
  const ids = new Set<NodeId>();
  let cursor: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- A page names the next.
    const page = await api('jobAdded', { id, limit: PAGE, cursor });
    for (const node of page.nodes) ids.add(node);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return [...ids];
}

/** What a job's articles say of who did what where. */
async function graphOfJob(id: string): Promise<Graph> {
  return loadGraph(
    (await idsOfJob(id)).filter((node) => !/^(article|source)\//.test(node)),
    DRAWN,
  );
}

/** The scene that holds what a job added and nothing else. */
export async function sceneOfJob(id: JobId): Promise<Scene> {
  return sceneFrom({ kind: 'job', id }, await graphOfJob(id));
}

/** Puts what a job added into the scene, or in its place, as one step. Resolves with how many nodes that are. */
export async function showAdded(
  store: AppStore,
  job: { readonly id: JobId; readonly name: string },
  as: 'add' | 'replace',
): Promise<number> {
  const graph = await graphOfJob(job.id);
  if (graph.nodes.length === 0) return 0;
  const added = graph.nodes.map(({ id }) => id);
  const step = { action: 'intake', name: job.name } as const;
  const { record, replaceScene } = store.getState();
  if (as === 'replace') replaceScene(step, sceneFrom({ kind: 'job', id: job.id }, graph));
  else
    record(step, (scene) => {
      const recipe = { ...scene.recipe, added: [...new Set([...scene.recipe.added, ...added])] };
      return shown(withGraph({ ...scene, recipe }, graph), added);
    });
  return added.length;
}
