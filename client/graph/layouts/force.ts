import type { Point } from '../box.ts';
import type { Layout, LayoutGraph } from './layout.ts';
import { spectralDraft } from './spectral.ts';

/** Above this many nodes a draft has to do, which is loosened after: the default quality of fcose takes seconds (measured: 1 s at 200, 23 s at 1000). */
export const MOST_FOR_QUALITY = 250;

/** In larger graphs no two nodes hold most of the rest. */
const MOST_WITH_POLES = 700;

export const force: Layout = {
  id: 'force',
  plan: (graph) => {
    if (graph.nodes.length > MOST_FOR_QUALITY && graph.pinned.size === 0)
      return { kind: 'places', places: spectralDraft(graph) };
    const poles = graph.pinned.size > 0 || graph.nodes.length > MOST_WITH_POLES ? [] : polesOf(graph);
    const fixed = [...poles, ...[...graph.pinned].map(([nodeId, position]) => ({ nodeId, position }))];
    return {
      kind: 'engine',
      options: {
        name: 'fcose',
        quality: graph.nodes.length > MOST_FOR_QUALITY ? 'draft' : 'default',
        randomize: true,
        animate: false,
        fit: false,
        nodeDimensionsIncludeLabels: true,
        uniformNodeDimensions: false,
        packComponents: false,
        nodeSeparation: 90,
        idealEdgeLength: lengthOf,
        edgeElasticity: (edge: DrawnEdge) => elasticityOf(edge, poles.length === 2),
        nodeRepulsion: 12_000,
        gravity: 0.2,
        numIter: 2500,
        ...(fixed.length > 0 ? { fixedNodeConstraint: fixed } : {}),
      },
    };
  },
};

/** What fcose hands to the functions among its options. */
interface DrawnEdge {
  readonly data: (key: string) => unknown;
}

function lengthOf(edge: DrawnEdge): number {
  const type = edge.data('type');
  return type === 'TIE' ? 320 : type === 'OF' ? 130 : 80;
}

/** People and bodies keep to their own country; the long lines to the poles hardly pull. */
function elasticityOf(edge: DrawnEdge, hasPoles: boolean): number {
  const type = edge.data('type');
  if (type === 'OF') return 0.9;
  if (type === 'TIE') return 0.03;
  return hasPoles && String(edge.data('source')).startsWith('country/') ? 0.08 : 0.45;
}

/**
 * Two nodes that most of the rest hangs on would be drawn onto one spot; set apart, what they share lies between
 * them and what is one's own lies around it.
 */
function polesOf({
  nodes,
  edges,
  isPortrait,
}: LayoutGraph): readonly { readonly nodeId: string; readonly position: Point }[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const hubs = [...degrees]
    .filter(([, degree]) => degree >= 6 && degree > nodes.length / 5)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([id]) => id)
    .toSorted();
  const reach = 180 + 48 * Math.sqrt(nodes.length);
  return hubs.map((nodeId, index) => {
    const along = index === 0 ? -reach : reach;
    return { nodeId, position: isPortrait ? { x: 0, y: along } : { x: along, y: 0 } };
  });
}
