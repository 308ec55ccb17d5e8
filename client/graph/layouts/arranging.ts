import type { LayoutId } from '../../state/layout-ids.ts';
import type { Box, Point } from '../box.ts';
import { relaxed } from '../relaxing.ts';
import { separated } from '../separating.ts';
import { runEngine } from './engine.ts';
import { MOST_FOR_QUALITY } from './force.ts';
import { arrangeGroups } from './grouping.ts';
import { LAYOUTS } from './index.ts';
import type { LayoutGraph, LayoutNode } from './layout.ts';

/** What a running layout is at, in this order. */
export type Stage = 'placing' | 'relaxing' | 'separating';

/** Where the middle of each node comes to lie; pinned nodes stay where they are. */
export function arrange(
  layout: LayoutId,
  graph: LayoutGraph,
  note: (stage: Stage) => void = () => {},
): ReadonlyMap<string, Point> {
  const boxed = { ...graph, pinned: middlesOf(graph) };
  const boxes = graph.nodes.some(({ parent }) => parent !== undefined)
    ? arrangeGroups(boxed, (part) => arrangeFlat(layout, part, note))
    : arrangeFlat(layout, boxed, note);
  return new Map(
    graph.nodes.map((node) => [node.id, graph.pinned.get(node.id) ?? toPlace(node, boxes.get(node.id))]),
  );
}

/** From pinned nodes to the middles of their boxes. */
function middlesOf({ nodes, pinned }: LayoutGraph): ReadonlyMap<string, Point> {
  return new Map(
    nodes.flatMap(({ id, below }) => {
      const place = pinned.get(id);
      return place === undefined ? [] : [[id, { x: place.x, y: place.y + below }] as const];
    }),
  );
}

/** From the middle of a node's box, label included, to the node itself. */
function toPlace({ below }: LayoutNode, middle: Point = { x: 0, y: 0 }): Point {
  return { x: round(middle.x), y: round(middle.y - below) };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function arrangeFlat(
  layout: LayoutId,
  graph: LayoutGraph,
  note: (stage: Stage) => void,
): ReadonlyMap<string, Point> {
  const chosen = LAYOUTS.find(({ id }) => id === layout);
  if (chosen === undefined || graph.nodes.length === 0) return new Map();
  note('placing');
  const plan = chosen.plan(graph);
  const places = plan.kind === 'places' ? plan.places : runEngine(graph, plan.options);
  const boxes = graph.nodes.map((node): Box => ({
    ...{ halfWidth: node.halfWidth, halfHeight: node.halfHeight },
    ...(graph.pinned.get(node.id) ?? places.get(node.id) ?? { x: 0, y: 0 }),
  }));
  const fixed = new Set(graph.nodes.flatMap(({ id }, index) => (graph.pinned.has(id) ? [index] : [])));
  const isDraft = layout === 'force' && graph.nodes.length > MOST_FOR_QUALITY;
  if (isDraft) note('relaxing');
  const loosened = isDraft ? relaxed(boxes, springsOf(graph), fixed) : boxes;
  note('separating');
  const apart = separated(
    boxes.map((box, index) => ({ ...box, ...loosened[index] })),
    fixed,
  );
  return new Map(graph.nodes.map(({ id }, index) => [id, apart[index] ?? { x: 0, y: 0 }]));
}

function springsOf({ nodes, edges }: LayoutGraph) {
  const indices = new Map(nodes.map(({ id }, index) => [id, index]));
  return edges.flatMap(({ source, target, type }) => {
    const [from, to] = [indices.get(source), indices.get(target)];
    if (from === undefined || to === undefined) return [];
    return [{ source: from, target: to, length: type === 'TIE' ? 230 : 110 }];
  });
}
