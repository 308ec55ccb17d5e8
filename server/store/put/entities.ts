import { z } from 'zod';
import type { NodeKind } from '#domain';
import type { Transaction } from '../engine.ts';
import { groupedBy } from '../grouped.ts';
import { kindOf } from '../node-kind.ts';
import { runRows } from '../rows.ts';
import { searchProperties } from '../search-text.ts';
import { statement } from '../statements.ts';
import type { EntityChange } from './change.ts';
import { countryId, impliedCountry, type Properties } from './entity-properties.ts';
import { changeVariants, fromStored, sumUp, toStored, type Variant } from './entity-variants.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';
import { uniqueIds } from './unique-ids.ts';

/** Kinds whose country is also a relationship. */
const LINKED_KINDS: ReadonlySet<NodeKind | undefined> = new Set<NodeKind>([
  'Person',
  'Organization',
  'Place',
  'Equipment',
]);

const StoredEntity = z.object({
  id: z.string(),
  variants: z.array(z.string()),
  country: z.string().nullable(),
});
type StoredEntity = z.infer<typeof StoredEntity>;
type StoredEntities = ReadonlyMap<string, StoredEntity>;

/** What may have lost its last support; looked at once events and offices are rebuilt. */
export interface Leftovers {
  readonly entities: readonly string[];
  readonly countries: readonly string[];
}

/** An entity before and after a change; `country` is its link's. */
interface Step {
  readonly id: string;
  readonly variants: readonly Variant[];
  /** Only the number of articles is another: the rule, since all articles get an entity from the same lexicon. */
  readonly isRecount: boolean;
  /** Unknown for a recount, which changes no property. */
  readonly properties: Properties | undefined;
  readonly countryBefore: string | undefined;
  readonly countryAfter: string | undefined;
}

/** Makes and changes entities, their countries and the links between them; takes nothing away yet. */
export async function changeEntities(
  transaction: Transaction,
  changes: readonly EntityChange[],
): Promise<Leftovers> {
  const stored = await loadEntities(
    transaction,
    changes.map(({ id }) => id),
  );
  const steps = changes.map((change) => stepOf(change, stored.get(change.id)));
  const kept = steps.filter(({ variants }) => variants.length > 0);
  const gone = steps.filter(({ variants }) => variants.length === 0);
  const described = kept.flatMap(({ id, properties, variants }) =>
    properties === undefined ? [] : [nodeRow(id, properties, variants)],
  );
  await Promise.all([
    runUnlessEmpty(
      transaction,
      'write/recount-entities',
      'rows',
      kept.filter(({ isRecount }) => isRecount).map(countRow),
    ),
    putEntities(transaction, described, stored),
    putImpliedCountries(transaction, steps, stored),
  ]);
  await relink(transaction, kept);
  return {
    entities: gone.map(({ id }) => id).filter((id) => kindOf(id) !== 'Country'),
    countries: [
      ...gone.map(({ id }) => id).filter((id) => kindOf(id) === 'Country'),
      ...steps.flatMap(({ countryBefore, countryAfter }) =>
        countryBefore === undefined || countryBefore === countryAfter ? [] : [countryId(countryBefore)],
      ),
    ],
  };
}

/** Takes away what a change left without support. */
export async function removeUnsupported(
  transaction: Transaction,
  { entities, countries }: Leftovers,
): Promise<void> {
  await runUnlessEmpty(transaction, 'write/delete-entities', 'ids', entities);
  if (countries.length === 0) return;
  const ids = uniqueIds(countries);
  const unsupported = await runRows(
    transaction,
    'read/unsupported-countries',
    { ids },
    z.object({ id: z.string() }),
  );
  await runUnlessEmpty(
    transaction,
    'write/delete-entities',
    'ids',
    unsupported.map(({ id }) => id),
  );
}

function stepOf({ id, added, removed }: EntityChange, stored: StoredEntity | undefined): Step {
  const before = (stored?.variants ?? []).map(fromStored);
  const variants = changeVariants(before, added, removed);
  const countryBefore = LINKED_KINDS.has(kindOf(id)) ? (stored?.country ?? undefined) : undefined;
  const [only] = before;
  if (only !== undefined && before.length === 1 && variants.length === 1 && variants[0]?.hash === only.hash) {
    return {
      id,
      variants,
      isRecount: true,
      properties: undefined,
      countryBefore,
      countryAfter: countryBefore,
    };
  }
  const properties = variants.length === 0 ? undefined : sumUp(variants);
  const country = LINKED_KINDS.has(kindOf(id)) ? properties?.['country'] : undefined;
  const countryAfter = typeof country === 'string' ? country : undefined;
  return { id, variants, isRecount: false, properties, countryBefore, countryAfter };
}

/** A country that lost its last article may still be somebody's: it goes back to what its code tells. */
async function putImpliedCountries(
  transaction: Transaction,
  steps: readonly Step[],
  stored: StoredEntities,
): Promise<void> {
  const supported = new Set(steps.filter(({ variants }) => variants.length > 0).map(({ id }) => id));
  const lost = steps.filter(({ id }) => kindOf(id) === 'Country' && !supported.has(id)).map(({ id }) => id);
  const named = steps.flatMap(({ countryBefore, countryAfter }) =>
    countryAfter === undefined || countryAfter === countryBefore ? [] : [countryId(countryAfter)],
  );
  const there = await loadEntities(transaction, uniqueIds(named.filter((id) => !supported.has(id))));
  const missing = named.filter((id) => !supported.has(id) && !there.has(id));
  const ids = uniqueIds([...lost, ...missing]);
  await putEntities(
    transaction,
    ids.map((id) => nodeRow(id, impliedCountry(id.slice('country/'.length)), [])),
    stored,
  );
}

async function relink(transaction: Transaction, kept: readonly Step[]): Promise<void> {
  const moved = kept.filter(({ countryBefore, countryAfter }) => countryBefore !== countryAfter);
  const left = moved.filter(({ countryBefore }) => countryBefore !== undefined).map(({ id }) => id);
  const rows = moved.flatMap(({ id, countryAfter }) =>
    countryAfter === undefined ? [] : [{ id, country: countryId(countryAfter) }],
  );
  await Promise.all([
    runUnlessEmpty(transaction, 'write/unlink-countries', 'ids', left),
    runUnlessEmpty(transaction, 'write/link-countries', 'rows', rows),
  ]);
}

interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

function nodeRow(id: string, properties: Properties, variants: readonly Variant[]): NodeRow {
  const { articleCount, variants: stored } = countRow({ id, variants });
  const search = searchProperties(kindOf(id), properties);
  return { id, properties: { ...properties, articleCount, variants: [...stored], ...search } };
}

function countRow({ id, variants }: Pick<Step, 'id' | 'variants'>) {
  const articleCount = variants.reduce((sum, { count }) => sum + count, 0);
  return { id, articleCount, variants: variants.map(toStored) };
}

/** Makes those that are not among the stored, and changes the others. */
async function putEntities(
  transaction: Transaction,
  rows: readonly NodeRow[],
  stored: StoredEntities,
): Promise<void> {
  const made = rows.filter(({ id }) => !stored.has(id));
  const kinds = [...groupedBy(made, ({ id }) => kindOf(id) ?? 'Entity')];
  const changed = rows.filter(({ id }) => stored.has(id));
  await Promise.all([
    ...kinds.map(([kind, ofKind]) =>
      transaction.run(statement('write/make-entities', { 'Entity:Person': `Entity:${kind}` }), {
        rows: ofKind,
      }),
    ),
    runUnlessEmpty(transaction, 'write/put-entities', 'rows', changed),
  ]);
}

async function loadEntities(transaction: Transaction, ids: readonly string[]): Promise<StoredEntities> {
  if (ids.length === 0) return new Map();
  const rows = await runRows(transaction, 'read/entity-variants', { ids }, StoredEntity);
  return new Map(rows.map((row) => [row.id, row]));
}
