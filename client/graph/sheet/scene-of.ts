import type { Change } from '../../state/drawn-changes.ts';
import type { Point } from '../box.ts';
import type { Marks } from '../marking.ts';
import type { EdgeData } from '../edge-data.ts';
import type { Elements, NodeData } from '../elements.ts';
import type { Lit } from '../lit.ts';
import { CHANGE_COLOURS, CHANGE_DASHES, SURFACES } from '../palette.ts';
import { DASHES } from '../style.ts';
import type { Frame, LineGroup, NodeGroup, SheetScene } from './sheet-scene.ts';

export interface Shown {
  readonly elements: Elements;
  /** Nodes without a place are not painted. */
  readonly placeOf: (id: string) => Point | undefined;
  readonly lit: Lit;
  readonly marks: Pick<Marks, 'picked' | 'pinned' | 'changes'>;
  readonly scheme: 'light' | 'dark';
}

const FADED = 0.22;
/** What a comparison found unchanged. */
const SAME = 0.3;

/** All that is painted, gathered by look, in the order from the bottom to the top. */
export function sheetSceneOf(shown: Shown): SheetScene {
  const places = new Map<string, Point>();
  for (const { id } of shown.elements.nodes) {
    const place = shown.placeOf(id);
    if (place !== undefined) places.set(id, place);
  }
  return {
    frames: framesOf(shown.elements, places),
    lines: linesOf(shown, places),
    nodes: nodesOf(shown, places),
    scheme: shown.scheme,
  };
}

type Places = ReadonlyMap<string, Point>;

/** What stands out, or all where nothing does, is painted in full. */
export function alphaOf(id: string, { chosen, near }: Lit): number {
  return chosen.size === 0 || chosen.has(id) || near.has(id) ? 1 : FADED;
}

function changeOf(id: string, changes: Marks['changes']): Change | 'same' | undefined {
  return changes === undefined ? undefined : (changes.get(id) ?? 'same');
}

function linesOf({ elements, lit, marks, scheme }: Shown, places: Places): readonly LineGroup[] {
  const groups = new Map<string, { readonly look: Omit<LineGroup, 'ends'>; readonly ends: number[] }>();
  for (const edge of elements.edges) {
    const [a, b] = [places.get(edge.source), places.get(edge.target)];
    if (a === undefined || b === undefined) continue;
    const { look, level } = lineLook(edge, { lit, scheme, change: changeOf(edge.id, marks.changes) });
    const key = `${level} ${look.colour} ${look.width} ${look.alpha} ${look.dash.join()}`;
    const group = groups.get(key) ?? { look, ends: [] };
    groups.set(key, group);
    group.ends.push(a.x, a.y, b.x, b.y);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { look, ends }]) => ({ ...look, ends: Float32Array.from(ends) }));
}

/** How a line looks, and how far above others it lies. */
function lineLook(
  edge: EdgeData,
  { lit, scheme, change }: Pick<Shown, 'lit' | 'scheme'> & { readonly change: Change | 'same' | undefined },
): { readonly look: Omit<LineGroup, 'ends'>; readonly level: number } {
  const { line, highlight } = SURFACES[scheme];
  const isChosen = lit.chosen.has(edge.id);
  const isFaint = edge.type === 'OF' || edge.type === 'HAPPENED_IN';
  const own = edge.type === 'MENTION' ? 0.45 : edge.type === 'TIE' ? 0.62 : isFaint ? 0.5 : 0.78;
  const dash = edge.status === 'occurred' ? (edge.type === 'MENTION' ? [1, 2] : []) : DASHES[edge.status];
  if (change !== undefined && change !== 'same' && !isChosen)
    return {
      look: {
        colour: CHANGE_COLOURS[change],
        width: edge.width,
        alpha: alphaOf(edge.id, lit),
        dash: CHANGE_DASHES[change],
      },
      level: 2,
    };
  return {
    look: {
      colour: isChosen ? highlight : edge.type === 'TIE' ? (edge.colour ?? line) : line,
      width: isFaint ? 1 : edge.width,
      alpha:
        isChosen || lit.near.has(edge.id) ? 1 : own * (change === 'same' ? SAME : 1) * alphaOf(edge.id, lit),
      dash,
    },
    level: isChosen ? 3 : lit.near.has(edge.id) ? 2 : edge.type === 'MENTION' ? 0 : 1,
  };
}

function nodesOf({ elements, lit, marks, scheme }: Shown, places: Places): readonly NodeGroup[] {
  const groups = new Map<string, { readonly look: Omit<NodeGroup, 'spots'>; readonly spots: number[] }>();
  for (const node of elements.nodes) {
    const place = places.get(node.id);
    if (place === undefined) continue;
    const level = lit.chosen.has(node.id) ? 3 : lit.near.has(node.id) ? 2 : node.kind === 'Event' ? 0 : 1;
    const look = nodeLook(node, { lit, marks, scheme });
    const key = `${level} ${look.kind} ${look.colour} ${look.alpha} ${look.icon} ${look.ring?.width}${look.ring?.isDouble}${look.ring?.colour} ${look.outline}`;
    const group = groups.get(key) ?? { look, spots: [] };
    groups.set(key, group);
    group.spots.push(place.x, place.y, node.size);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { look, spots }]) => ({ ...look, spots: Float32Array.from(spots) }));
}

function nodeLook(
  { id, kind, colour, icon, status }: NodeData,
  { lit, marks, scheme }: Pick<Shown, 'lit' | 'marks' | 'scheme'>,
): Omit<NodeGroup, 'spots'> {
  const { highlight, ink } = SURFACES[scheme];
  const isChosen = lit.chosen.has(id);
  const isPicked = marks.picked.has(id);
  const change = changeOf(id, marks.changes);
  const own = kind === 'Event' && status !== 'occurred' ? 0.55 : 1;
  return {
    ...{ kind, colour, icon },
    alpha: own * (isPicked ? 1 : alphaOf(id, lit)) * (change !== 'same' ? 1 : kind === 'Event' ? SAME : 0.65),
    ring:
      isChosen || isPicked
        ? { colour: highlight, width: 4, isDouble: isPicked && !isChosen }
        : change === undefined || change === 'same'
          ? undefined
          : { colour: CHANGE_COLOURS[change], width: 4, isDouble: false },
    outline: marks.pinned.has(id) ? ink : undefined,
  };
}

/** Around the members of a group and its room for a margin. */
function framesOf({ groups, nodes }: Elements, places: Places): readonly Frame[] {
  return groups.flatMap(({ id, label }) => {
    const inside = nodes.flatMap(({ id: member, parent, size }) => {
      const place = parent === id ? places.get(member) : undefined;
      return place === undefined ? [] : [{ ...place, half: size / 2 + 22 }];
    });
    if (inside.length === 0) return [];
    const least = (of: (one: (typeof inside)[number]) => number) =>
      inside.reduce((low, one) => Math.min(low, of(one)), Infinity);
    const [left, top] = [least(({ x, half }) => x - half), least(({ y, half }) => y - half)];
    const [right, bottom] = [-least(({ x, half }) => -x - half), -least(({ y, half }) => -y - half)];
    return [{ left, top, width: right - left, height: bottom - top, label }];
  });
}
