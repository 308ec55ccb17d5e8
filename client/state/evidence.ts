import type { Disagreement, EvidenceItem } from '#domain';

/** A sentence with how it stands to the others that support the same. */
export interface Testimony {
  readonly item: EvidenceItem;
  /** Whole days after the first article; undefined where either day is unknown, or where they tell of many things. */
  readonly days: number | undefined;
  /** Whether the first article says it. */
  readonly isFirst: boolean;
  /** The outlet (or title) of the earlier article that this one goes back to the same origin as. */
  readonly sameAs: string | undefined;
}

/** The items come in the order of their days, undated last, as the server gives them. Who came first is told where all
 *  report one and the same: that a name stood in an earlier article makes no report late. */
export function testimoniesOf(
  items: readonly EvidenceItem[],
  { isOneThing = true }: { readonly isOneThing?: boolean } = {},
): readonly Testimony[] {
  const first = items.find(({ publishedAt }) => publishedAt !== undefined);
  const byArticle = new Map(items.map((item) => [item.article, item]));
  const outlets = new Set(items.map(outletOf));
  return items.map((item) => {
    const origin = item.origin === item.article ? undefined : item.origin;
    const earlier = origin === undefined ? undefined : byArticle.get(origin);
    return {
      item,
      days: isOneThing ? daysBetween(first?.publishedAt, item.publishedAt) : undefined,
      // With a single outlet there is nobody to be first before.
      isFirst: isOneThing && item.article === first?.article && outlets.size > 1,
      sameAs: earlier === undefined ? undefined : (outletOf(earlier) ?? earlier.title),
    };
  });
}

const outletOf = ({ publisher }: EvidenceItem): string | undefined => publisher;

/** Outlets with their number of sentences, most first; `undefined` stands for those that name none. */
export function outletsOf(items: readonly EvidenceItem[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const item of items) counts.set(outletOf(item), (counts.get(outletOf(item)) ?? 0) + 1);
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]));
}

function daysBetween(first: string | undefined, then: string | undefined): number | undefined {
  if (first === undefined || then === undefined) return undefined;
  return Math.round((Date.parse(then.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000);
}

/** One of several accounts of the same, with the sentences that give it. */
export interface Side {
  readonly says: string;
  readonly items: readonly EvidenceItem[];
}

/** The accounts that stand against each other, those with most sentences first; by the rules by which the server finds that
 *  reports do not agree: a plan denies nothing, and only a day that is in the text counts as one. */
export function sidesOf(what: Disagreement, items: readonly EvidenceItem[]): readonly Side[] {
  if (what === 'figures') return figureSides(items);
  const sides = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    const says = what === 'status' ? statusOf(item) : dayOf(item);
    if (says !== undefined) sides.set(says, [...(sides.get(says) ?? []), item]);
  }
  return fullestFirst(sides);
}

const statusOf = ({ status }: EvidenceItem) => (status === 'planned' ? undefined : status);

function dayOf({ date, dateBasis }: EvidenceItem): string | undefined {
  const isRead = dateBasis === 'certain' || dateBasis === 'implied';
  return date?.length === 10 && isRead ? date : undefined;
}

/** Figures of a thing of which two numbers are given: `5 人死亡` beside `7 人死亡`. */
function figureSides(items: readonly EvidenceItem[]): readonly Side[] {
  const sides = new Map<string, EvidenceItem[]>();
  for (const item of items)
    for (const figure of item.figures ?? []) sides.set(figure, [...(sides.get(figure) ?? []), item]);
  const thingOf = (figure: string) => figure.split(' ')[1] ?? '';
  const things = [...sides.keys()].map(thingOf);
  const disputed = new Set(things.filter((thing, index) => things.indexOf(thing) !== index));
  return fullestFirst(new Map([...sides].filter(([figure]) => disputed.has(thingOf(figure)))));
}

function fullestFirst(sides: ReadonlyMap<string, readonly EvidenceItem[]>): readonly Side[] {
  return [...sides]
    .map(([says, items]) => ({ says, items }))
    .toSorted((a, b) => b.items.length - a.items.length || (a.says < b.says ? -1 : 1));
}

/** A sentence as a paper cites it, quotation marks given: “…”，示例日报，《标题》，2024-01-31，https://… */
export function citationOf(
  item: EvidenceItem,
  {
    quote,
    title,
    pause,
  }: {
    readonly quote: (text: string) => string;
    readonly title: (text: string) => string;
    readonly pause: string;
  },
): string {
  const parts = [
    quote(item.quote),
    item.publisher,
    title(item.title),
    item.publishedAt?.slice(0, 10),
    item.url,
  ];
  return parts.filter((part) => part !== undefined).join(pause);
}

/** The words around the first name of which one is in the quote: before it, the name, and after. */
export function markedQuote({ quote, start, named }: EvidenceItem): readonly [string, string, string] {
  if (named === undefined || named.start < start || named.end > start + quote.length) return [quote, '', ''];
  const [from, to] = [named.start - start, named.end - start];
  return [quote.slice(0, from), quote.slice(from, to), quote.slice(to)];
}
