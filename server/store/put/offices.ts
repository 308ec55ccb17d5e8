import { z } from 'zod';
import { byCodeUnits, PartialDate, type ArticleGraph } from '#domain';
import type { Transaction } from '../engine.ts';
import { groupedBy } from '../grouped.ts';
import { present } from '../present.ts';
import { runRows } from '../rows.ts';
import { claimRows } from './article-rows.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';

/** Sorts claims of articles without a date after all others. */
const UNDATED = '9';

export const OfficeKey = z.object({ person: z.string(), target: z.string(), office: z.string() });
export type OfficeKey = z.infer<typeof OfficeKey>;

const Claim = z.object({
  office: z.string(),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  confidence: z.number(),
});
/** The claim that an office rests on; `at` is when its article appeared. */
const Grounds = Claim.extend({ article: z.string(), at: z.string() });
type Grounds = z.infer<typeof Grounds>;

const HeldRow = z.object({ person: z.string(), target: z.string(), office: Grounds });
const ClaimRow = z.object({
  person: z.string(),
  target: z.string(),
  article: z.string(),
  publishedAt: z.string().nullable(),
  claim: Claim,
});

interface Held extends OfficeKey {
  readonly grounds: Grounds;
}

export interface OfficeChange {
  readonly added: readonly ArticleGraph[];
  /** Offices that the removed articles claimed. */
  readonly former: readonly OfficeKey[];
  readonly removed: readonly string[];
}

/**
 * Rests each touched office on the earliest claim of it. What it rests on now and the new claims decide, and only where
 * the article that it rested on is gone are all claims read again: a president's office is claimed by every other
 * article.
 */
export async function rebuildOffices(
  transaction: Transaction,
  { added, former, removed }: OfficeChange,
): Promise<void> {
  const claims = added.flatMap(claimsOf);
  const touched = firstOfEach([...claims, ...former]);
  if (touched.length === 0) return;
  const ids = [...new Set(touched.map(({ person }) => person))];
  const rows = await runRows(transaction, 'read/held-offices', { ids }, HeldRow);
  const held = rows.map(({ person, target, office }) => ({
    person,
    target,
    office: office.office,
    grounds: office,
  }));
  const lost = held.filter(({ grounds }) => removed.includes(grounds.article));
  const reread = lost.length === 0 ? [] : await loadClaims(transaction, lost);
  const lostKeys = new Set(lost.map(keyOf));
  const candidates = groupedBy(
    [...held.filter((office) => !lostKeys.has(keyOf(office))), ...reread, ...claims],
    keyOf,
  );
  const before = new Map(held.map((office) => [keyOf(office), office]));
  const changes = touched.map((key) => ({
    key,
    before: before.get(keyOf(key)),
    after: (candidates.get(keyOf(key)) ?? []).toSorted(byPublication)[0],
  }));
  const changed = changes.filter(({ before: was, after: is }) => JSON.stringify(was) !== JSON.stringify(is));
  const gone = changed.filter(({ before: was }) => was !== undefined).map(({ key }) => toKey(key));
  const made = changed.flatMap(({ after }) => (after === undefined ? [] : [after]));
  const rowsMade = made.map(({ person, target, grounds }) => ({
    person,
    target,
    properties: present(grounds),
  }));
  await Promise.all([
    runUnlessEmpty(transaction, 'write/delete-offices', 'rows', gone),
    runUnlessEmpty(transaction, 'write/put-offices', 'rows', rowsMade),
  ]);
}

async function loadClaims(transaction: Transaction, keys: readonly OfficeKey[]): Promise<readonly Held[]> {
  const rows = await runRows(transaction, 'read/claims-of-offices', { rows: keys.map(toKey) }, ClaimRow);
  return rows.map(({ person, target, article, publishedAt, claim }) => ({
    person,
    target,
    office: claim.office,
    grounds: { ...claim, article, at: publishedAt ?? UNDATED },
  }));
}

function claimsOf(graph: ArticleGraph): readonly Held[] {
  const at = graph.article.publishedAt ?? UNDATED;
  return claimRows(graph).map(({ article, target: person, properties }) => {
    const target = String(properties['target']);
    const claim = Claim.parse(properties);
    return { person, target, office: claim.office, grounds: { ...claim, article, at } };
  });
}

function byPublication({ grounds: left }: Held, { grounds: right }: Held): number {
  return (
    byCodeUnits(left.at, right.at) || byCodeUnits(left.article, right.article) || left.start - right.start
  );
}

function firstOfEach(keys: readonly OfficeKey[]): readonly OfficeKey[] {
  return [...new Map(keys.map((key) => [keyOf(key), key])).values()];
}

function toKey({ person, target, office }: OfficeKey): OfficeKey {
  return { person, target, office };
}

function keyOf({ person, target, office }: OfficeKey): string {
  return [person, target, office].join('\n');
}
