import type { CountryCode, Entity, EntityId, Zone } from '#domain';
import type { ArticleText, DateMention, ResolvedMention } from '../../extraction.ts';
import { PAINT } from './notation.ts';
import { unionOfficialsIn } from './union-officials.ts';

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  readonly paragraph: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index among all clauses. */
  readonly index: number;
  /** It only says when or amid what (在…后): its subject is not that of what follows. */
  readonly isFramed: boolean;
  /** Counts clauses of the sentence from 0. */
  readonly position: number;
}

/** An article as the event rules read it. */
export interface Reading {
  readonly text: ArticleText;
  /** The normalised text with every mention painted over by its kind. */
  readonly painted: string;
  /** As painted, with the bracketed Latin spelling behind a name painted over as well: 马克龙（Emmanuel Macron）. */
  readonly glossed: string;
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly dates: readonly DateMention[];
  readonly clauses: readonly Clause[];
  /** Where each paragraph begins. */
  readonly paragraphStarts: ReadonlyMap<number, number>;
  /** The paragraph that opens the body. */
  readonly lead: number;
  readonly publishedDay: string | undefined;
  /** Who acts for a body of many states, and for which. */
  readonly unionOfficials: ReadonlyMap<EntityId, EntityId>;
}

const CLAUSE = /[^，；：,;:／]+/g;
/** Headlines part their halves by a blank. */
const HEADLINE_CLAUSE = /[^，；：,;:／\s！？!?]+/g;

const GLOSS = new RegExp(
  `([${PAINT.Person}${PAINT.Organization}]) ?[（(][\\p{Script=Latin}${PAINT.Person}${PAINT.Organization} .'’•·-]{2,40}[）)]`,
  'gu',
);

export interface ReadingInput {
  readonly text: ArticleText;
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly dates: readonly DateMention[];
  readonly publishedDay: string | undefined;
}

export function createReading(input: ReadingInput): Reading {
  const mentions = input.mentions.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const names = paint(input.text.normalised, mentions);
  const painted = unframe(names);
  const clauses = clausesOf(input.text, names, painted);
  const lead = clauses.find(({ zone, start, end }) => zone === 'body' && end - start > 8)?.paragraph ?? -1;
  const paragraphStarts = new Map(
    input.text.sentences.toReversed().map(({ paragraph, start }) => [paragraph, start]),
  );
  const unionOfficials = unionOfficialsIn(painted, mentions, input.entities);
  const glossed = painted.replaceAll(GLOSS, (whole, kind: string) => kind.repeat(whole.length));
  const dates = input.dates.filter((date) => !isPartOfName(input.text, date, mentions));
  return { ...input, mentions, dates, painted, glossed, clauses, paragraphStarts, lead, unionOfficials };
}

const LONGEST_NAME = 40;

/** 五号 of 嫦娥五号 and 同日 of 同日本 are no days. */
function isPartOfName(
  { normalised }: ArticleText,
  { start, end }: DateMention,
  mentions: readonly ResolvedMention[],
): boolean {
  const isSameDay = normalised.slice(start, end) === '同日';
  return within(mentions, start - LONGEST_NAME, end + LONGEST_NAME).some(
    (name) =>
      (name.start < start && name.end >= end) || (isSameDay && name.start === end - 1 && name.end > end),
  );
}

function clausesOf({ sentences }: ArticleText, names: string, painted: string): readonly Clause[] {
  const clauses: Clause[] = [];
  sentences.forEach(({ start: from, end: to, zone, paragraph }, sentence) => {
    const words = painted.slice(from, to);
    const pattern = zone === 'title' ? HEADLINE_CLAUSE : CLAUSE;
    pattern.lastIndex = 0;
    let position = 0;
    for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const isFramed = !names.startsWith(match[0], start);
      clauses.push({ start, end, zone, paragraph, sentence, index: clauses.length, isFramed, position });
      position += 1;
    }
  });
  return clauses;
}

const FRAME =
  /(^|[\n，；：。！？])([^，；：。！？\n]{0,4}?)(自从|在|自|从|当)(?=[^，；：。！？\n]{4,60}(?:后|之前|以前|之际|期间|以来|的同时|背景下|情况下|时)[，；。！？\n])/g;

/** Takes out the 在 of 在…后, which frames a clause and places nothing. */
function unframe(painted: string): string {
  return painted.replaceAll(
    FRAME,
    (_, open: string, lead: string, word: string) => open + lead + '\u00b7'.repeat(word.length),
  );
}

/** Of mentions that nest the outermost shows, and of those that overlap the first. */
function paint(normalised: string, mentions: readonly ResolvedMention[]): string {
  let painted = '';
  for (const { start, end, kind } of mentions) {
    if (end <= painted.length) continue;
    painted += normalised.slice(painted.length, start);
    painted += PAINT[kind].repeat(end - painted.length);
  }
  return painted + normalised.slice(painted.length);
}

/** The mentions that lie within a span, in order, outermost first where they nest. */
export function mentionsIn(reading: Reading, start: number, end: number): readonly ResolvedMention[] {
  return within(reading.mentions, start, end);
}

export function datesIn(reading: Reading, start: number, end: number): readonly DateMention[] {
  return within(reading.dates, start, end);
}

/** Binary search for the first, so that an article is read in about linear time. */
function within<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
  start: number,
  end: number,
): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let index = low; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The country that a mention stands for: its own, or that of the person or body; who acts for a union has none. */
export function countryOf(reading: Reading, entity: EntityId): CountryCode | undefined {
  if (reading.unionOfficials.has(entity)) return undefined;
  const known = reading.entities.get(entity);
  if (known === undefined) return undefined;
  if (known.kind === 'Country') return known.iso2;
  return known.country;
}

/** The country of a place, or the one that its name holds (韩国防空识别区). */
export function countryOfPlace(reading: Reading, place: EntityId): CountryCode | undefined {
  const known = countryOf(reading, place);
  const named = reading.mentions.find(({ entity }) => entity === place);
  if (known !== undefined || named === undefined) return known;
  const inner = within(reading.mentions, named.start, named.end).find(({ kind }) => kind === 'Country');
  return inner === undefined ? undefined : countryOf(reading, inner.entity);
}
