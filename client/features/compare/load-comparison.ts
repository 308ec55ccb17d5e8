import type { EvidenceItem, Graph } from '#domain';
import { api } from '../../api/api.ts';
import { asKept, countsOn, graphOf, seenFrom, type Side } from '../../state/compared-side.ts';
import { differences, sentencesBehind, type Difference } from '../../state/difference.ts';
import type { Scene } from '../../state/scene.ts';
import type { ReportsByEvent } from '../../state/supported.ts';
import { loadEvidence } from '../export/load-evidence.ts';
import { idsOfJob } from '../intake/show-added.ts';
import { loadKept, parseKept } from '../scenes/load-kept.ts';

export interface Compared {
  readonly difference: Difference;
  /** The sentences that made it so, where sentences did. */
  readonly sentences: readonly EvidenceItem[];
}

/** What differs between two sides, with the sentences behind each difference. */
export async function loadComparison(
  scene: Scene,
  [before, after]: readonly [Side, Side],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<readonly Compared[]> {
  const [left, right] = await Promise.all([before, after].map((side) => keptGraph(side)));
  const graph = graphOf(scene);
  const nodes = [...graph.nodes, ...(left?.nodes ?? []), ...(right?.nodes ?? [])];
  const events = [...new Set(nodes.filter(({ kind }) => kind === 'Event').map(({ id }) => id))];
  const reports = await reportsOf(events, {
    signal,
    onProgress: (done) => onProgress(done / Math.max(1, events.length)),
  });
  const [jobBefore, jobAfter] = await Promise.all([before, after].map(articlesOf));
  const sees = (side: Side, kept: Graph | undefined, articlesOfJob: ReadonlySet<string> = new Set()) =>
    side.kind === 'kept' ? (kept ?? graph) : seenFrom(side, graph, { reports, articlesOfJob });
  const found = differences(sees(before, left, jobBefore), sees(after, right, jobAfter));
  const [then, now] = [countsOn(before, jobBefore ?? new Set()), countsOn(after, jobAfter ?? new Set())];
  return found.map((difference) => ({
    difference,
    sentences: sentencesBehind(difference, reports, ({ article, publishedAt }) => {
      const each = { id: article, publishedAt };
      return then(each) !== now(each);
    }),
  }));
}

async function keptGraph(side: Side): Promise<Graph | undefined> {
  if (side.kind !== 'kept') return undefined;
  const kept = parseKept((await api('scene', { id: side.id })).scene);
  const { work, gone } = await loadKept(kept);
  return asKept(kept, graphOf(work.scene), gone);
}

/** Events that no longer exist have none. */
async function reportsOf(
  events: Parameters<typeof loadEvidence>[0],
  options: Parameters<typeof loadEvidence>[1],
): Promise<ReportsByEvent> {
  const found = await loadEvidence(events, options);
  return new Map(
    [...found].map(([id, items]) => [id, items.filter(({ relation }) => relation === 'REPORTS')]),
  );
}

async function articlesOf(side: Side): Promise<ReadonlySet<string>> {
  if (side.kind !== 'before') return new Set();
  return new Set((await idsOfJob(side.job)).filter((id) => id.startsWith('article/')));
}
