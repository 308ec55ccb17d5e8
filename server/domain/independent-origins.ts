import type { ArticleId, SourceId } from './ids.ts';

/** An article as far as it tells whether another says the same because it copied or because it knows. */
export interface Origin {
  readonly article: ArticleId;
  readonly publisher: string | undefined;
  /** Whom it says to have the news from. */
  readonly cited: readonly SourceId[];
  /** The words that report the event. */
  readonly quote: string;
  /** The smallest hashes of the text's shingles, ascending (`sketchOf`). */
  readonly sketch: readonly number[];
}

/** Quotes shorter than this are alike by chance. */
const TELLING_QUOTE = 20;
/** Texts that share so much of their sketches are editions of one text. */
const SAME_TEXT = 0.5;
const SHINGLE = 6;
const SKETCH = 48;

/**
 * Groups of articles that go back to one origin: published by one outlet, citing one source (or being that source),
 * reprinting one text, or wording the event in the same sentence. Each group is one witness. The result does not depend
 * on the order of the articles.
 */
export function independentOrigins(articles: readonly Origin[]): readonly (readonly ArticleId[])[] {
  const origins = startOrigins();
  for (const article of articles) origins.add(article);
  return origins.groups();
}

/** Origins that grow by one article after another, so that their number is known for every day without starting over. */
interface GrowingOrigins {
  readonly add: (article: Origin) => void;
  readonly count: () => number;
  readonly groups: () => readonly (readonly ArticleId[])[];
}

export function startOrigins(): GrowingOrigins {
  const articles: ArticleId[] = [];
  const parents: number[] = [];
  const firstWith = new Map<string, number>();
  const likelyReprints = startReprints();
  let count = 0;
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const unite = (left: number, right: number) => {
    const [one, other] = [rootOf(left), rootOf(right)];
    if (one === other) return;
    parents[Math.max(one, other)] = Math.min(one, other);
    count -= 1;
  };
  return {
    add: (article) => {
      const index = parents.push(parents.length) - 1;
      articles.push(article.article);
      count += 1;
      for (const trait of traitsOf(article)) {
        const first = firstWith.get(trait);
        if (first === undefined) firstWith.set(trait, index);
        else unite(first, index);
      }
      for (const { other, sketch } of likelyReprints(index, article.sketch))
        if (rootOf(other) !== rootOf(index) && resemblance(sketch, article.sketch) >= SAME_TEXT)
          unite(other, index);
    },
    count: () => count,
    groups: () => {
      const groups = new Map<number, Set<ArticleId>>();
      articles.forEach((article, index) => {
        const root = rootOf(index);
        groups.set(root, (groups.get(root) ?? new Set()).add(article));
      });
      return [...groups.values()].map((group) => [...group].toSorted());
    },
  };
}

/** Who cites two sources ties neither to the other. */
function traitsOf({ article, publisher, cited, quote, sketch }: Origin): readonly string[] {
  return [
    `article ${article}`,
    ...(publisher === undefined ? [] : [`source ${publisher}`]),
    ...(cited.length === 1 ? [`source ${cited.join()}`] : []),
    ...(quote.length < TELLING_QUOTE ? [] : [`quote ${quote}`]),
    ...(sketch.length === 0 ? [] : [`text ${sketch.join()}`]),
  ];
}

interface Reprint {
  readonly other: number;
  readonly sketch: readonly number[];
}

/** Names those before whose sketches share enough to be of one text, so that not every pair has to be compared. */
function startReprints(): (index: number, sketch: readonly number[]) => readonly Reprint[] {
  const holders = new Map<number, Reprint[]>();
  const seen = new Set<string>();
  return (index, sketch) => {
    // Copies of one text are one by their common trait.
    if (seen.has(sketch.join())) return [];
    seen.add(sketch.join());
    const shared = new Map<Reprint, number>();
    const own = { other: index, sketch };
    for (const hash of sketch) {
      const others = holders.get(hash) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(own);
      holders.set(hash, others);
    }
    return [...shared].flatMap(([other, count]) => {
      const union = sketch.length + other.sketch.length - count;
      return count >= SAME_TEXT * Math.min(SKETCH, union) ? [other] : [];
    });
  };
}

/** How much two texts have in common, 0 to 1: an estimate of the Jaccard coefficient of their shingles from bottom-k
 *  sketches (Broder, On the resemblance and containment of documents, 1997). */
export function resemblance(left: readonly number[], right: readonly number[]): number {
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const union = [...new Set([...left, ...right])].toSorted((a, b) => a - b).slice(0, SKETCH);
  const shared = union.filter((hash) => inLeft.has(hash) && inRight.has(hash));
  return union.length === 0 ? 0 : shared.length / union.length;
}

/** The smallest hashes of all runs of six letters and digits, ascending, at most 48; give it comparable text. */
export function sketchOf(text: string): readonly number[] {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  // Few hashes are smaller than the largest of so many, so that nearly all are done with at the first look.
  const sketch: number[] = [];
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) {
    const hash = hashOf(letters, at, at + SHINGLE);
    if (sketch.length === SKETCH && hash >= (sketch.at(-1) ?? hash)) continue;
    const place = sketch.findLastIndex((smaller) => smaller <= hash);
    if (sketch[place] === hash) continue;
    sketch.splice(place + 1, 0, hash);
    if (sketch.length > SKETCH) sketch.pop();
  }
  return sketch;
}

/** FNV-1a over UTF-16 units, 32 bits, then mixed as MurmurHash3 ends, since FNV leaves short keys in order. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
