import { Converter } from 'opencc-js';
import { z } from 'zod';
import { NodeKind, type GraphNode, type SearchRequest, type SearchResponse } from '#domain';
import type { Engine, FullTextIndex } from '../engine.ts';
import { prefixesOf } from '../node-kind.ts';
import { offsetOf, pageOf } from '../page.ts';
import { readRows } from '../rows.ts';
import { comparable, comparableLatin } from '../search-text.ts';
import { statement } from '../statements.ts';
import { loadNodes } from './nodes.ts';

/** Titles and texts that a full-text index gives, at most; they are then compared word for word. */
const TITLE_CANDIDATES = 2000;
/** Stands for no sound: no text holds it. */
const NO_SOUND = '\u0000';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

const HitRow = z.object({ id: z.string(), articleCount: z.number() });
type HitRow = z.infer<typeof HitRow>;
const TotalRow = z.object({ total: z.number() });

/** Some hits, best first, and how many there are in all. */
interface Found {
  readonly rows: readonly HitRow[];
  readonly total: number;
}
const NONE: Found = { rows: [], total: 0 };

/** Entities first, by how well and how early a form of theirs matches; then events and articles by their words. */
export async function search(engine: Engine, request: SearchRequest): Promise<SearchResponse> {
  const kinds = request.kinds ?? NodeKind.options;
  const question = comparable(request.q);
  const [entities, events, articles] = await Promise.all([
    findEntities(engine, request, kinds, offsetOf(request) + request.limit),
    kinds.includes('Event') ? findTitles(engine, 'event_text', question) : NONE,
    kinds.includes('Article') ? findTitles(engine, 'article_text', question) : NONE,
  ]);
  const texts = entities.rows.length < entities.total ? [] : [...events.rows, ...articles.rows];
  const all = [...entities.rows, ...texts];
  const rows = all.slice(offsetOf(request), offsetOf(request) + request.limit);
  const ids = rows.map(({ id }) => id);
  const nodes = new Map<string, GraphNode>();
  for (const node of await loadNodes(engine, ids)) nodes.set(node.id, node);
  const hits = rows.flatMap(({ id, articleCount }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ node, ...matchedForm(node, question), articleCount }];
  });
  return { hits, ...pageOf(request, entities.total + events.total + articles.total, rows.length) };
}

/** The best `limit` entities and how many there are in all. */
async function findEntities(
  engine: Engine,
  { q }: SearchRequest,
  kinds: readonly NodeKind[],
  limit: number,
): Promise<Found> {
  const prefixes = prefixesOf(kinds.filter((kind) => kind !== 'Event' && kind !== 'Article'));
  if (prefixes.length === 0) return NONE;
  const question = comparable(q);
  const sound = /^[a-z' -]+$/i.test(q) ? comparableLatin(q) : NO_SOUND;
  const filter = { prefixes, question, sound: `\n${sound}` };
  const forms = {
    name: `\n=${question}\n`,
    alias: `\n~${question}\n`,
    nameStart: `\n=${question}`,
    aliasStart: `\n~${question}`,
    wholeSound: `\n${sound}\n`,
  };
  const [rows, totals] = await Promise.all([
    readRows(engine, statement('read/search-entities'), { ...filter, ...forms, limit }, HitRow),
    readRows(engine, statement('read/search-entities-total'), filter, TotalRow),
  ]);
  return { rows, total: totals[0]?.total ?? 0 };
}

/** Neither engine's index knows single characters: those are looked for in every title. */
async function findTitles(engine: Engine, index: FullTextIndex, question: string): Promise<Found> {
  const what = index === 'event_text' ? 'events' : 'articles';
  if ([...question].length === 1) {
    const rows = await readRows(engine, statement(`read/scan-${what}`), { question }, HitRow);
    return { rows, total: rows.length };
  }
  const traditional = toTraditional(question);
  const forms = [...new Set([question, traditional])];
  const found = await Promise.all(forms.map((form) => engine.fullText(index, form, TITLE_CANDIDATES)));
  const ids = [...new Set(found.flat())];
  if (ids.length === 0) return NONE;
  const params = what === 'events' ? { question } : { question, traditional };
  const rows = await readRows(engine, statement(`read/search-${what}`), { ids, ...params }, HitRow);
  if (found.every(({ length }) => length < TITLE_CANDIDATES)) return { rows, total: rows.length };
  // The words are so common that the best of them are all that is shown; how many there are has to be counted.
  const [totals] = await readRows(engine, statement(`read/search-${what}-total`), params, TotalRow);
  return { rows, total: totals?.total ?? rows.length };
}

/** The form that matched, where the name does not. */
function matchedForm({ name, properties }: GraphNode, question: string): { readonly matched?: string } {
  if (comparable(name).includes(question)) return {};
  const { aliases, nameEn, nameRu, iso2, iso3 } = properties;
  const forms = [...(Array.isArray(aliases) ? aliases : []), nameEn, nameRu, iso2, iso3];
  const matched = forms.find((form) => typeof form === 'string' && comparable(form).includes(question));
  return typeof matched === 'string' ? { matched } : {};
}
