import { z } from 'zod';
import { ArticleGraph, NodeId, type Article } from '#domain';
import { participantOf } from '../participant-text.ts';
import { present } from '../present.ts';
import { entityOf } from './entity-of-properties.ts';

const ends = { article: z.string(), target: NodeId };
/** A relationship of an article as it is stored. */
export const LinkRow = z.discriminatedUnion('relation', [
  z.object({
    relation: z.literal('MENTIONS'),
    support: z.object({ spans: z.array(z.string()), rules: z.array(z.string()) }),
    ...ends,
  }),
  z.object({ relation: z.enum(['CITES', 'CLAIMS']), support: z.record(z.string(), z.unknown()), ...ends }),
  z.object({
    relation: z.literal('REPORTS'),
    support: z.looseObject({ participants: z.array(z.string()), reading: z.string().exactOptional() }),
    ...ends,
  }),
]);
export type LinkRow = z.infer<typeof LinkRow>;
type Link<Relation> = Extract<LinkRow, { readonly relation: Relation }>;

export interface StoredParts {
  readonly article: Article;
  readonly publisher: string | undefined;
  /** Properties as JSON. */
  readonly entities: readonly string[];
  readonly links: readonly LinkRow[];
  /** The event that the reports of a reading name, whichever they are filed with. */
  readonly eventOf: (reading: string) => string | undefined;
}

/** What was put in as one article, from what is stored of it; lists in an order of their own, so that equal stores give
 *  equal graphs. */
export function restoreArticle({ article, publisher, entities, links, eventOf }: StoredParts): ArticleGraph {
  return ArticleGraph.parse({
    article,
    ...present({ publisher }),
    entities: entities.map(entityOf),
    mentions: sorted(links.flatMap((link) => (link.relation === 'MENTIONS' ? mentions(link, article) : []))),
    citations: sorted(links.flatMap((link) => (link.relation === 'CITES' ? citation(link) : []))),
    reports: sorted(links.flatMap((link) => (link.relation === 'REPORTS' ? report(link, eventOf) : []))),
    offices: sorted(links.flatMap((link) => (link.relation === 'CLAIMS' ? claim(link) : []))),
  });
}

/** The zone is where the mention stands: it is not stored with it. */
function mentions({ target, support }: Link<'MENTIONS'>, { text, zones }: Article) {
  return support.spans.map((span, index) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    const zone = zones.find((each) => each.start <= start && start < each.end)?.zone ?? 'body';
    return {
      start,
      end,
      entity: target,
      surface: text.slice(start, end),
      zone,
      rule: support.rules[index] ?? '',
    };
  });
}

function citation({ target, support }: Link<'CITES' | 'CLAIMS'>) {
  return { start: Number(support['start']), source: target, ...support };
}

/** What the office belongs to stands in the claim itself. */
function claim({ target, support }: Link<'CITES' | 'CLAIMS'>) {
  return { start: Number(support['start']), person: target, ...support };
}

function report({ target, support }: Link<'REPORTS'>, eventOf: StoredParts['eventOf']) {
  const { reading, participants, ...stated } = support;
  return {
    start: Number(stated['start']),
    ...stated,
    event: (reading === undefined ? undefined : eventOf(reading)) ?? target,
    participants: participants.map(participantOf),
  };
}

/** By where they stand, then by all that they hold; the engines give properties in any order. */
function sorted<Item extends { readonly start: number }>(items: readonly Item[]): readonly Item[] {
  const keyed = items.map((item) => ({
    item,
    key: JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }));
  return keyed
    .toSorted((left, right) => left.item.start - right.item.start || (left.key < right.key ? -1 : 1))
    .map(({ item }) => item);
}
