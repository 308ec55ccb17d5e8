import type { Elements } from '../../client/graph/elements.ts';
import { iconOf } from '../../client/graph/icons.ts';
import { FAMILY_COLOURS, KIND_COLOURS } from '../../client/graph/palette.ts';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华玉兰志国建文';
const KINDS = ['Person', 'Organization', 'Place', 'Event', 'Event', 'Event'] as const;

/** Seeded: the same size gives the same graph. Scale-free (every newcomer joins what is joined already), 3 edges a node. */
export function randomGraph(size: number): Elements {
  const chance = sequence(size);
  const pick = (count: number) => Math.floor(chance() * count);
  const ends: number[] = [0, 1];
  const edges: Elements['edges'][number][] = [];
  const degrees = new Map<number, number>();
  for (let index = 2; index < size; index += 1) {
    for (let nth = 0; nth < 3; nth += 1) {
      const other = ends[pick(ends.length)] ?? 0;
      if (other === index) continue;
      ends.push(other, index);
      for (const end of [other, index]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
      edges.push(edgeOf(edges.length, index, other));
    }
  }
  const nodes = Array.from({ length: size }, (_, index) => nodeOf(index, degrees.get(index) ?? 1, pick));
  return { nodes, edges, groups: [] };
}

function nodeOf(index: number, degree: number, pick: (count: number) => number): Elements['nodes'][number] {
  const kind = index < 12 ? 'Country' : (KINDS[pick(KINDS.length)] ?? 'Person');
  const name = `${SURNAMES[pick(SURNAMES.length)]}${GIVEN[pick(GIVEN.length)]}${GIVEN[pick(GIVEN.length)]}`;
  return {
    id: `n${index}`,
    label: kind === 'Event' ? `会谈\n20${10 + pick(15)}-0${1 + pick(9)}-1${pick(9)}` : name,
    script: 'han',
    kind,
    colour: kind === 'Event' ? FAMILY_COLOURS.talks : KIND_COLOURS[kind],
    icon: iconOf(kind, kind === 'Event' ? 'meeting' : undefined),
    size: Math.round(Math.min(76, (kind === 'Event' ? 17 : 26) + 6 * Math.sqrt(degree))),
    fontSize: kind === 'Event' ? 10.5 : kind === 'Country' ? 17 : 13,
    status: 'occurred',
    country: undefined,
    date: kind === 'Event' ? '2024' : undefined,
    parent: undefined,
  };
}

function edgeOf(nth: number, source: number, target: number): Elements['edges'][number] {
  return {
    ...{ id: `e${nth}`, source: `n${source}`, target: `n${target}`, label: '', type: 'TOOK_PART_IN' },
    ...{ colour: undefined, width: 1, status: 'occurred', events: 1 },
  };
}

function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
