import { isMailuoError, MailuoError, type NodeId } from '#domain';
import { api } from '../../api/api.ts';
import { loadGraph } from '../../api/download.ts';
import { KeptScene } from '../../state/kept-scene.ts';
import { restored, type Restored } from '../../state/restored-scene.ts';

/** Requests at a time for nodes that are not found by the id they had. */
const AT_A_TIME = 6;

/** The kept scene with what the store has of it by now. */
export async function loadKept(kept: KeptScene): Promise<Restored> {
  const ids = kept.nodes.map(({ id }) => id);
  const found = await loadGraph(ids, kept.edgeTypes);
  const known = new Set(found.nodes.map(({ id }) => id));
  const present = await presentIds(ids.filter((id) => !known.has(id)));
  if (present.size === 0) return restored(kept, found, present);
  const graph = await loadGraph([...new Set([...known, ...present.values()])], kept.edgeTypes);
  return restored(kept, graph, present);
}

/** Rejects with `invalid_input` where it is no scene, or one of a later version of this program. */
export function parseKept(content: unknown): KeptScene {
  const parsed = KeptScene.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw new MailuoError(
    'invalid_input',
    `This is no scene that this version can open${where}. Choose a .mailuo.json file.`,
  );
}

/** An event keeps its former ids, by which the server still knows it; what it does not know at all is left out. */
async function presentIds(missing: readonly NodeId[]): Promise<ReadonlyMap<string, NodeId>> {
  const present = new Map<string, NodeId>();
  for (let start = 0; start < missing.length; start += AT_A_TIME) {
    const some = missing.slice(start, start + AT_A_TIME);
    // oxlint-disable-next-line no-await-in-loop -- Not all at once: there may be thousands.
    const found = await Promise.all(some.map(presentId));
    some.forEach((id, index) => {
      const now = found[index];
      if (now !== undefined) present.set(id, now);
    });
  }
  return present;
}

async function presentId(id: NodeId): Promise<NodeId | undefined> {
  try {
    return (await api('node', { id })).node.id;
  } catch (error) {
    if (isMailuoError(error, 'not_found')) return undefined;
    throw error;
  }
}
