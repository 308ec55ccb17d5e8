import {
  readingKey,
  readingOf,
  sketchOf,
  type Article,
  type ArticleGraph,
  type Citation,
  type EventId,
  type EventReport,
  type Mention,
  type OfficeClaim,
  type PropertyValue,
} from '#domain';
import { groupedBy } from '../grouped.ts';
import { participantText } from '../participant-text.ts';
import { present } from '../present.ts';
import { comparable } from '../search-text.ts';

/** A relationship from an article: where it points and what it holds. */
export interface ArticleRow {
  readonly article: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** `support` says which variant of which entity the article supports: "entityId hash". */
export function articleProperties(article: Article, support: readonly string[]) {
  return present({
    ...article,
    zones: zonesOf(article),
    searchText: comparable(article.title),
    sketch: sketchOf(comparable(bodyOf(article))),
    support,
  });
}

/** The zones as they are stored. */
export function zonesOf({ zones }: Article): readonly string[] {
  return zones.map(({ zone, start, end }) => `${zone} ${start} ${end}`);
}

/** What a reprint has in common with its original, which its title and page furniture may not. */
function bodyOf({ text, zones }: Article): string {
  return zones.flatMap(({ zone, start, end }) => (zone === 'body' ? text.slice(start, end) : [])).join('\n');
}

/** One row for each entity, with all its mentions in reading order; `rules` go with `spans`. */
export function mentionRows({ article, mentions }: ArticleGraph): readonly ArticleRow[] {
  const byEntity = groupedBy(mentions, ({ entity }) => entity);
  return [...byEntity].map(([target, all]) => {
    const inOrder = firstOfEach(all.toSorted(inReadingOrder), ({ start, end }) => `${start}-${end}`);
    return {
      article: article.id,
      target,
      properties: {
        count: inOrder.length,
        surfaces: [...new Set(inOrder.map(({ surface }) => surface))].toSorted(),
        spans: inOrder.map(({ start, end }) => `${start}-${end}`),
        rules: inOrder.map(({ rule }) => rule),
      },
    };
  });
}

export function citationRows({ article, citations }: ArticleGraph): readonly ArticleRow[] {
  return firstOfEach(mostCertainFirst(citations), ({ source, start }) => `${source} ${start}`).map(
    ({ source, ...properties }: Citation) => ({ article: article.id, target: source, properties }),
  );
}

export function claimRows({ article, offices }: ArticleGraph): readonly ArticleRow[] {
  return firstOfEach(mostCertainFirst(offices), claimKey).map(({ person, ...properties }) => ({
    article: article.id,
    target: person,
    properties: present(properties),
  }));
}

/** `reading` says what the report was filed under, where another may be filed with it. */
export function reportRows(
  { article, reports }: ArticleGraph,
  eventFor: (report: EventReport) => EventId,
): readonly ArticleRow[] {
  return firstOfEach(mostCertainFirst(reports), ({ event, start }) => `${event} ${start}`).map((report) => {
    const { event: _own, ...stated } = report;
    const reading = readingOf(report);
    return {
      article: article.id,
      target: eventFor(report),
      properties: present({
        ...stated,
        participants: report.participants.map(participantText).toSorted(),
        reading: reading === undefined ? undefined : readingKey(reading),
      }),
    };
  });
}

function claimKey({ person, target, office, start }: OfficeClaim): string {
  return [person, target, office, start].join('\n');
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

function inReadingOrder(left: Mention, right: Mention): number {
  return left.start - right.start || left.end - right.end || (left.rule < right.rule ? -1 : 1);
}

/** Where two rules read the same thing in the same place, the more certain one speaks; their order never does. */
function mostCertainFirst<Item extends { readonly confidence: number }>(
  items: readonly Item[],
): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  return keyed
    .toSorted(
      (left, right) => right.item.confidence - left.item.confidence || (left.key < right.key ? -1 : 1),
    )
    .map(({ item }) => item);
}
