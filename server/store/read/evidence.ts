import { z } from 'zod';
import {
  ArticleId,
  EntityId,
  EvidenceItem,
  SourceId,
  type EvidenceRequest,
  type EvidenceResponse,
  type NodeId,
  type NodeResponse,
} from '#domain';
import type { Engine } from '../engine.ts';
import { offsetOf, pageOf } from '../page.ts';
import { present } from '../present.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { loadRelations } from './neighbours.ts';
import { currentId, loadNode, loadNodes } from './nodes.ts';
import { loadOrigins } from './origins.ts';
import { sentenceAround } from './sentence-around.ts';

const Stated = z.object({
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  confidence: z.number(),
  ...EvidenceItem.pick({
    status: true,
    date: true,
    dateEnd: true,
    dateBasis: true,
    figures: true,
    speakerOffice: true,
  }).shape,
  cites: z.array(SourceId).exactOptional(),
  speaker: EntityId.exactOptional(),
});
const Mentioned = z.object({ spans: z.array(z.string()), rules: z.array(z.string()) });

const article = {
  article: ArticleId,
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
};
const SupportRow = z.discriminatedUnion('relation', [
  z.object({ relation: z.enum(['CITES', 'REPORTS', 'CLAIMS']), support: Stated, ...article }),
  z.object({ relation: z.literal('MENTIONS'), support: Mentioned, ...article }),
]);
type SupportRow = z.infer<typeof SupportRow>;

export async function node(engine: Engine, id: NodeId): Promise<NodeResponse> {
  const found = await loadNode(engine, id);
  const [relations, page] = await Promise.all([
    loadRelations(engine, found.id),
    loadEvidence(engine, found.id, { limit: 20 }),
  ]);
  return { node: found, relations, evidence: page };
}

export async function evidence(
  engine: Engine,
  id: NodeId,
  request: EvidenceRequest,
): Promise<EvidenceResponse> {
  return loadEvidence(engine, await currentId(engine, id), request);
}

/** An article is evidence and has none. */
async function loadEvidence(engine: Engine, id: NodeId, request: EvidenceRequest): Promise<EvidenceResponse> {
  if (id.startsWith('article/')) return { items: [], ...pageOf(request, 0, 0) };
  const page = { id, skip: offsetOf(request), limit: request.limit };
  const [totals, rows, origins] = await Promise.all([
    readRows(engine, statement('read/evidence-total'), { id }, z.object({ total: z.number() })),
    readRows(engine, statement('read/evidence-page'), page, SupportRow),
    loadOrigins(engine, id),
  ]);
  const [texts, names] = await Promise.all([loadTexts(engine, rows), loadNames(engine, rows)]);
  const items = rows.map((row) => {
    const origin = row.relation === 'REPORTS' ? origins.get(row.article) : undefined;
    return { ...toItem(row, texts.get(row.article) ?? '', names), ...present({ origin }) };
  });
  return { items, ...pageOf(request, totals[0]?.total ?? 0, items.length) };
}

/** A mention has no quote of its own: its sentence is cut from the text. */
async function loadTexts(engine: Engine, rows: readonly SupportRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(rows.filter(({ relation }) => relation === 'MENTIONS').map((row) => row.article));
  if (ids.size === 0) return new Map();
  const TextRow = z.object({ id: z.string(), text: z.string() });
  const texts = await readRows(engine, statement('read/article-texts'), { ids: [...ids] }, TextRow);
  return new Map(texts.map(({ id, text }) => [id, text]));
}

/** Names of those whom reports have their news from. */
async function loadNames(engine: Engine, rows: readonly SupportRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ relation, support }) =>
    relation === 'MENTIONS'
      ? []
      : [...(support.cites ?? []), ...(support.speaker === undefined ? [] : [support.speaker])],
  );
  return new Map((await loadNodes(engine, [...new Set<string>(ids)])).map(({ id, name }) => [id, name]));
}

function toItem(row: SupportRow, text: string, names: ReadonlyMap<string, string>): EvidenceItem {
  const where = {
    article: row.article,
    title: row.title,
    ...present({
      url: row.url ?? undefined,
      publisher: row.publisher ?? undefined,
      publishedAt: row.publishedAt ?? undefined,
    }),
  };
  if (row.relation !== 'MENTIONS') {
    const relation = row.relation === 'CLAIMS' ? 'HOLDS' : row.relation;
    const { cites, speaker, ...support } = row.support;
    const named = <Id extends string>(id: Id) => ({ id, name: names.get(id) ?? id });
    return {
      ...where,
      relation,
      ...support,
      ...(cites === undefined ? {} : { cites: cites.map(named) }),
      ...(speaker === undefined ? {} : { speaker: named(speaker) }),
    };
  }
  const [start = 0, end = 0] = (row.support.spans[0] ?? '').split('-').map(Number);
  const sentence = sentenceAround(text, { start, end });
  return {
    ...where,
    relation: 'MENTIONS',
    ...sentence,
    rule: row.support.rules[0] ?? '',
    named: { start, end },
  };
}
