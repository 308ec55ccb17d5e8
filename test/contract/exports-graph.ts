import { NodeId, type ExportFormat, type GraphEdge, type GraphNode } from '#domain';
import type { GraphElement } from '../../server/exports/exporter.ts';
import { EXPORTERS } from '../../server/exports/index.ts';

/** Text that breaks a file which does not escape: quotes, tags, escapes, line breaks, separators, rare characters. */
const HOSTILE = `“引号” "x" 'y' \`z\` <b>&amp;]]> \\u0027 \\" \\\\; a,b;c\n第二行\t𠮷😀 $row //x /*y*/`;
/** A control character that XML may not hold. */
export const FORBIDDEN_IN_XML = '\u0001';

const node = (
  id: string,
  kind: GraphNode['kind'],
  name: string,
  properties: GraphNode['properties'] = {},
) => ({
  id: NodeId.parse(id),
  kind,
  name,
  properties,
});

const edge = (
  type: GraphEdge['type'],
  source: string,
  target: string,
  properties: GraphEdge['properties'] = {},
  discriminator?: string,
) => ({
  id: [type, source, target, ...(discriminator === undefined ? [] : [discriminator])].join('|'),
  type,
  source: NodeId.parse(source),
  target: NodeId.parse(target),
  properties,
});

const EVIDENCE = { confidence: 1, end: 9, quote: HOSTILE, rule: 'meets', start: 4 };
const TALKS = 'event/meeting/2024-10/talks';
const PERSON = 'person/伊万 "诺"@RU';

/** A node of every kind, sorted by id. */
export const NODES: readonly GraphNode[] = [
  node('article/a', 'Article', HOSTILE, {
    language: 'zh-Hant',
    publishedAt: '2024-10-14T12:00:00.500Z',
    publisher: '新华社',
    title: HOSTILE,
    url: 'https://example.org/a?b=1&c=2',
  }),
  node('country/RU', 'Country', '俄罗斯', { aliases: ['俄国', '俄'], iso2: 'RU', nameEn: 'Russia' }),
  node('equipment/su-35', 'Equipment', '苏-35', { aliases: [], country: 'RU', kind: 'aircraft' }),
  node(TALKS, 'Event', '会谈', {
    articleCount: 3,
    confidence: 1,
    date: '2024-10',
    dateEnd: '2024-11-02',
    disputed: false,
    sourceCount: 2,
    status: 'alleged',
    title: '会谈',
    type: 'meeting',
  }),
  node('event/visit/undated/x', 'Event', '访问', { status: 'planned', title: '访问', type: 'visit' }),
  node('organization/ru-mod', 'Organization', '俄罗斯国防部', { aliases: ['俄防部'], kind: 'ministry' }),
  node(PERSON, 'Person', HOSTILE, {
    aliases: ['a;b', 'c"d', '伊万'],
    country: 'SU',
    wikidata: 'Q7747',
    weight: 1.5,
  }),
  node('place/moscow', 'Place', '莫斯科', { latitude: 55, longitude: 37.6 }),
  node('source/tass', 'Source', `塔斯社${FORBIDDEN_IN_XML}`, { kind: 'agency' }),
];

/** An edge of every type, two of them parallel, sorted by id. */
export const EDGES: readonly GraphEdge[] = [
  edge('CITES', 'article/a', 'source/tass', EVIDENCE, '4'),
  edge('HAPPENED_IN', TALKS, 'place/moscow', { articles: ['article/a'] }),
  edge(
    'HOLDS',
    PERSON,
    'organization/ru-mod',
    { ...EVIDENCE, article: 'article/a', from: '2024', office: '部长' },
    '部长',
  ),
  edge('MENTIONS', 'article/a', 'equipment/su-35', {
    count: 1,
    rules: ['lexicon'],
    spans: ['1-2'],
    surfaces: ['苏35'],
  }),
  edge('MENTIONS', 'article/a', PERSON, {
    count: 2,
    rules: ['lexicon', 'title'],
    spans: ['4-9', '1-3'],
    surfaces: ['伊万', HOSTILE],
  }),
  edge('OF', 'equipment/su-35', 'country/RU'),
  edge('PUBLISHED', 'source/tass', 'article/a'),
  edge(
    'REPORTS',
    'article/a',
    TALKS,
    { ...EVIDENCE, date: '2024-10', status: 'alleged', type: 'meeting' },
    '4',
  ),
  edge('TOOK_PART_IN', PERSON, TALKS, { articles: ['article/a'], role: 'actor' }, 'actor'),
  edge('TOOK_PART_IN', PERSON, TALKS, { articles: ['article/a'], role: 'host' }, 'host'),
];

export const CONTEXT = { version: '1.2.3', exportedAt: '2024-12-31T23:00:00.000Z' };

export async function* elementsOf(
  nodes: readonly GraphNode[] = NODES,
  edges: readonly GraphEdge[] = EDGES,
): AsyncGenerator<GraphElement> {
  for (const one of nodes) yield { node: one };
  for (const one of edges) yield { edge: one };
}

export async function exportBytes(format: ExportFormat, elements = elementsOf()): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of EXPORTERS[format].write(elements, CONTEXT)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export async function exportText(format: ExportFormat, elements = elementsOf()): Promise<string> {
  return (await exportBytes(format, elements)).toString('utf8');
}

/** What is left of a text in XML. */
export function allowedInXml(text: string): string {
  return text.replaceAll(FORBIDDEN_IN_XML, '');
}
