import type { LayoutId } from '../../state/layout-ids.ts';
import type { Point } from '../box.ts';
import { arrange, type Stage } from './arranging.ts';
import type { LayoutGraph } from './layout.ts';

/*
 * Runs in a thread of its own, so that the page stays usable while a layout is at work. The page loads the same file for
 * its drawing: what both need, Cytoscape above all, comes over the line once.
 */

/** Where this very file lies, for the worker to load it. */
export const workerUrl = import.meta.url;

export interface LayoutOrder {
  readonly layout: LayoutId;
  readonly graph: LayoutGraph;
}

export type LayoutNews =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly places: ReadonlyMap<string, Point> };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const tell = (news: LayoutNews) => globalThis.postMessage(news);

if (typeof document === 'undefined') {
  globalThis.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
    const places = arrange(data.layout, data.graph, (stage) => tell({ kind: 'stage', stage }));
    tell({ kind: 'done', places });
  });
}
