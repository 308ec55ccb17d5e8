import type { Elements } from '../elements.ts';
import type { Point } from '../placing.ts';
import type { Layout } from './layout.ts';

/** Above this many nodes the default quality of fcose takes seconds (measured: 1 s at 200, 23 s at 1000). */
const MOST_FOR_QUALITY = 250;

export const force: Layout = {
  id: 'force',
  plan: (elements, { isPortrait }) => {
    const poles = polesOf(elements, isPortrait);
    return {
      kind: 'engine',
      options: {
        name: 'fcose',
        quality: elements.nodes.length > MOST_FOR_QUALITY ? 'draft' : 'default',
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
        ...(poles.length === 2 ? { fixedNodeConstraint: poles } : {}),
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
  return type === 'TIE' ? 230 : type === 'OF' ? 120 : 80;
}

/** People and bodies keep to their own country; the long lines to the poles hardly pull. */
function elasticityOf(edge: DrawnEdge, hasPoles: boolean): number {
  const type = edge.data('type');
  if (type === 'OF') return 0.6;
  if (type === 'TIE') return 0.12;
  return hasPoles && String(edge.data('source')).startsWith('country/') ? 0.08 : 0.45;
}

/**
 * Two nodes that most of the rest hangs on would be drawn onto one spot; set apart, what they share lies between
 * them and what is one's own lies around it.
 */
function polesOf(
  { nodes, edges }: Elements,
  isPortrait: boolean,
): readonly { readonly nodeId: string; readonly position: Point }[] {
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
