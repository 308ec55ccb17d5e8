import type { z } from 'zod';
import type { Graph } from '../../server/domain/graph.ts';

/** As the server sends it. */
type SentGraph = z.input<typeof Graph>;
type SentNode = SentGraph['nodes'][number];
type SentEdge = SentGraph['edges'][number];

const COUNTRIES = ['CN', 'RU', 'US', 'JP', 'IN', 'UA', 'BY', 'KZ', 'KP', 'IR', 'DE', 'FR'];
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华玉兰志国建文';
const TYPES = ['meeting', 'visit', 'exercise', 'statement', 'call', 'agreement', 'armsTransfer', 'sanction'];
const STATUSES = ['occurred', 'occurred', 'occurred', 'occurred', 'alleged', 'planned', 'denied'];

/** Seeded news: half the nodes are events, to each of which lead some four participants and a place; three edges a node. */
export function newsGraph(size: number): SentGraph {
  const chance = sequence(size);
  const pick = (count: number) => Math.floor(chance() * count);
  const actors = [...COUNTRIES.map(country), ...rowOf(Math.floor(size / 2) - COUNTRIES.length, pick)];
  // Who took part once is likelier to take part again.
  const ends = actors.map((_, index) => index);
  const events = Array.from({ length: size - actors.length }, (_, nth) => eventOf(nth, pick));
  const edges = new Map<string, SentEdge>();
  const join = (type: SentEdge['type'], source: string, target: string) => {
    const id = `${type}|${source}|${target}`;
    edges.set(id, { id, type, source, target, properties: { articles: articlesOf(pick) } });
  };
  for (const { id } of events) {
    for (let nth = 2 + pick(5); nth > 0; nth -= 1) {
      const actor = ends[pick(ends.length)] ?? 0;
      ends.push(actor);
      join('TOOK_PART_IN', actors[actor]?.id ?? '', id);
    }
    join('HAPPENED_IN', id, actors[pick(COUNTRIES.length)]?.id ?? '');
  }
  while (edges.size < 3 * size)
    join(
      'OF',
      actors[COUNTRIES.length + pick(actors.length - COUNTRIES.length)]?.id ?? '',
      actors[pick(actors.length)]?.id ?? '',
    );
  return { nodes: [...actors, ...events], edges: [...edges.values()] };
}

/** One more page of events about a node, as an expansion brings it: 30 events with a partner of each. */
export function newsAbout(id: string, size = 30): SentGraph {
  const pick = (count: number) => (count * 7) % 11;
  const events = Array.from({ length: size }, (_, nth) => eventOf(100_000 + nth, pick));
  return {
    nodes: events,
    edges: events.map((event) => ({
      ...{ id: `TOOK_PART_IN|${id}|${event.id}`, type: 'TOOK_PART_IN', source: id, target: event.id },
      properties: { articles: ['article/0000000000000001'] },
    })),
  };
}

function country(iso2: string): SentNode {
  return { id: `country/${iso2}`, kind: 'Country', name: iso2, properties: { iso2, articleCount: 9 } };
}

function rowOf(count: number, pick: (count: number) => number): readonly SentNode[] {
  return Array.from({ length: count }, (_, nth) => {
    const kind = (['Person', 'Organization', 'Place'] as const)[nth % 3] ?? 'Person';
    const name = `${SURNAMES[pick(20)]}${GIVEN[pick(28)]}${GIVEN[pick(28)]}`;
    const properties = {
      ...{ aliases: [`${name}同志`, `${name}部`], articleCount: 1 + pick(30), nameEn: `Name ${nth}` },
      country: COUNTRIES[pick(COUNTRIES.length)] ?? 'CN',
    };
    return { id: `${kind.toLowerCase()}/n${nth}`, kind, name, properties };
  });
}

function eventOf(nth: number, pick: (count: number) => number): SentNode {
  const type = TYPES[pick(TYPES.length)] ?? 'meeting';
  const date = `${2010 + pick(15)}-0${1 + pick(9)}-1${pick(9)}`;
  const status = STATUSES[pick(STATUSES.length)] ?? 'occurred';
  const sourceCount = 1 + pick(4);
  const properties = {
    ...{ articleCount: sourceCount, confidence: 0.8, date, dateBasis: 'certain', datePrecision: 'day' },
    ...{ disagreements: [], disputed: false, firstReportedAt: `${date}T08:00:00.000Z`, plover: 'CONSULT' },
    ...{ known: [`${date}|planned|1`, `2024-12-31|${status}|${sourceCount}`], sourceCount, status, type },
    title: `第${nth}次会晤`,
  };
  return { id: `event/${type}/${date}/${nth}`, kind: 'Event', name: `第${nth}次会晤`, properties };
}

function articlesOf(pick: (count: number) => number): string[] {
  return Array.from({ length: 1 + pick(2) }, () => `article/${String(pick(4000)).padStart(16, '0')}`);
}

function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
