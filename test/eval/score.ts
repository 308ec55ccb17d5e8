import type { ExtractionRecord } from '../../ingest/to-record.ts';

/* How extractions are scored against gold: one to one pairs, an entity when any surface form agrees, a country by its
   code, an event when type and date agree and participants overlap. */

type Named = string | { readonly name: string; readonly mentions: readonly string[] };

/** What the gold and an extraction have in common, as far as scoring needs it. */
export type ScoredArticle = Pick<
  ExtractionRecord,
  'file' | 'persons' | 'countries' | 'organizations' | 'places' | 'equipment' | 'citedSources' | 'events'
>;
type ScoredEvent = ScoredArticle['events'][number];

export interface Outcome {
  readonly hits: number;
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

export const LAYERS = [
  'persons',
  'countries',
  'organizations',
  'places',
  'equipment',
  'citedSources',
  'events',
  'eventsStrict',
  'eventsUntyped',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Shares of common participants that an event needs, and strictly needs. */
const WHO = 0.3;
const WHO_STRICT = 0.67;

const COMPARE: Readonly<Record<Layer, (gold: ScoredArticle, predicted: ScoredArticle) => Outcome>> = {
  persons: (gold, predicted) => entities(gold.persons, predicted.persons),
  countries: (gold, predicted) => entities(gold.countries, predicted.countries),
  organizations: (gold, predicted) => entities(gold.organizations, predicted.organizations),
  places: (gold, predicted) => entities(gold.places, predicted.places),
  equipment: (gold, predicted) => entities(gold.equipment, predicted.equipment),
  citedSources: (gold, predicted) => entities(gold.citedSources, predicted.citedSources),
  events: (gold, predicted) => events(gold, predicted, WHO),
  eventsStrict: (gold, predicted) => events(gold, predicted, WHO_STRICT),
  eventsUntyped: (gold, predicted) =>
    pair(gold.events, predicted.events, eventLabel, (a, b) =>
      dateAgrees(a, b) ? overlap(a, b, gold, predicted) : 0,
    ),
};

/** What one article's layer got right, missed and made up. */
export function compareArticle(layer: Layer, gold: ScoredArticle, predicted: ScoredArticle): Outcome {
  return COMPARE[layer](gold, predicted);
}

/** Adds up outcomes; a ratio of nothing is 0. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const hits = sum(outcomes.map((outcome) => outcome.hits));
  const gold = hits + sum(outcomes.map(({ missed }) => missed.length));
  const predicted = hits + sum(outcomes.map(({ spurious }) => spurious.length));
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = gold === 0 ? 0 : hits / gold;
  return {
    precision,
    recall,
    f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    gold,
    predicted,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function entities(gold: readonly Named[], predicted: readonly Named[]): Outcome {
  return pair(gold, predicted, nameOf, (a, b) => (intersects(surfacesOf(a), surfacesOf(b)) ? 1 : 0));
}

function events(gold: ScoredArticle, predicted: ScoredArticle, least: number): Outcome {
  return pair(gold.events, predicted.events, eventLabel, (a, b) => {
    if (a.type !== b.type || !dateAgrees(a, b)) return 0;
    const share = overlap(a, b, gold, predicted);
    return share >= least ? share : 0;
  });
}

/** Pairs items one to one, best score first; 0 never pairs. */
function pair<Item>(
  gold: readonly Item[],
  predicted: readonly Item[],
  label: (item: Item) => string,
  score: (gold: Item, predicted: Item) => number,
): Outcome {
  const candidates = gold
    .flatMap((a, left) => predicted.map((b, right) => ({ left, right, value: score(a, b) })))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  for (const { left, right } of candidates) {
    if (usedGold.has(left) || usedPredicted.has(right)) continue;
    usedGold.add(left);
    usedPredicted.add(right);
  }
  return {
    hits: usedGold.size,
    missed: gold.filter((_, index) => !usedGold.has(index)).map(label),
    spurious: predicted.filter((_, index) => !usedPredicted.has(index)).map(label),
  };
}

function overlap(a: ScoredEvent, b: ScoredEvent, gold: ScoredArticle, predicted: ScoredArticle): number {
  const left = participantsOf(a, gold);
  const right = participantsOf(b, predicted);
  if (left.length === 0) return right.length === 0 ? 1 : 0.5;
  const { hits } = pair(
    left,
    right,
    () => '',
    (x, y) => (intersects(x, y) ? 1 : 0),
  );
  return hits / (left.length + right.length - hits);
}

/** Countries as codes, people and organisations as all their surface forms in the article. */
function participantsOf(event: ScoredEvent, article: ScoredArticle): readonly ReadonlySet<string>[] {
  const known = [...article.persons, ...article.organizations];
  const named = [...event.persons, ...event.organizations].map((name) => {
    const entity = known.find((candidate) => surfacesOf(candidate).has(fold(name)));
    return entity === undefined ? new Set([fold(name)]) : surfacesOf(entity);
  });
  return [...event.countries.map((code) => new Set([code])), ...named];
}

/** The date agrees where it is the gold's at the gold's precision, or lies in the gold's range. */
function dateAgrees(gold: ScoredEvent, predicted: ScoredEvent): boolean {
  if (gold.date === null) return true;
  if (predicted.date === null) return false;
  if (predicted.date.startsWith(gold.date)) return true;
  return gold.dateEnd !== undefined && predicted.date >= gold.date && predicted.date <= gold.dateEnd;
}

function surfacesOf(entity: Named): ReadonlySet<string> {
  return new Set((typeof entity === 'string' ? [entity] : [entity.name, ...entity.mentions]).map(fold));
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[·•・‧.\s「」『』“”"《》〈〉()]/g, '')
    .toLowerCase();
}

function intersects(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((item) => right.has(item));
}

function nameOf(entity: Named): string {
  return typeof entity === 'string' ? entity : entity.name;
}

function eventLabel({ type, date, evidence }: ScoredEvent): string {
  return `${type} ${date ?? '?'} ${evidence}`;
}
