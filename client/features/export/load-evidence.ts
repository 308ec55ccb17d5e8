import type { EvidenceItem, NodeId } from '#domain';
import { api } from '../../api/api.ts';

/** Requests at a time. */
const AT_A_TIME = 4;
const PAGE = 200;

/** Every sentence behind each of the nodes, page by page; `onProgress` tells how many nodes are done. */
export async function loadEvidence(
  ids: readonly NodeId[],
  {
    signal,
    onProgress = () => {},
  }: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
): Promise<ReadonlyMap<NodeId, readonly EvidenceItem[]>> {
  const found = new Map<NodeId, readonly EvidenceItem[]>();
  const waiting = [...ids];
  const work = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- Each worker takes one after the other.
      found.set(id, await allOf(id, signal));
      onProgress(found.size);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return found;
}

async function allOf(id: NodeId, signal: AbortSignal | undefined): Promise<readonly EvidenceItem[]> {
  const items: EvidenceItem[] = [];
  let cursor: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- A page names the next.
    const page = await api('evidence', { id, limit: PAGE, cursor }, signal === undefined ? {} : { signal });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}
