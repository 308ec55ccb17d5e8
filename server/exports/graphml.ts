import type { GraphEdge, GraphNode, PropertyValue } from '#domain';
import { type Exporter, writePieces } from './exporter.ts';
import {
  columnsOf,
  columnValues,
  EDGE_PROPERTIES,
  labelsOf,
  NODE_PROPERTIES,
  type PropertyType,
  withSubkind,
} from './properties.ts';
import { toXml, xmlText } from './xml.ts';

/** Lists are text in JSON, which `attr.list` says to Neo4j's APOC and which others read as the text that it is. */
const KEY_TYPES: Readonly<Record<PropertyType, Readonly<Record<string, string>>>> = {
  string: { 'attr.type': 'string' },
  int: { 'attr.type': 'int' },
  float: { 'attr.type': 'double' },
  boolean: { 'attr.type': 'boolean' },
  strings: { 'attr.type': 'string', 'attr.list': 'string' },
};

/** GraphML with typed keys, and `labels` and `label` as attributes too, where Neo4j's APOC looks for them. */
export const graphml: Exporter = {
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  write: (elements, { version, exportedAt }) =>
    writePieces(elements, {
      opening: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        toXml({ desc: { '#text': `mailuo ${version}, ${exportedAt}` } }),
        ...keys('node', ['label', 'labels', 'kind', 'subkind'], NODE_PROPERTIES),
        ...keys('edge', ['label'], EDGE_PROPERTIES),
        '<graph id="mailuo" edgedefault="directed">\n',
      ].join('\n'),
      node: nodeXml,
      edge: edgeXml,
      closing: () => '</graph>\n</graphml>\n',
    }),
};

function keys(
  domain: 'node' | 'edge',
  identity: readonly string[],
  table: Parameters<typeof columnsOf>[0],
): readonly string[] {
  const own = [...columnsOf(table)].filter(([name]) => domain === 'edge' || name !== 'kind');
  const typed = [...identity.map((name) => [name, 'string'] as const), ...own];
  return typed.map(([name, type]) =>
    toXml({ key: { $: { id: `${domain}-${name}`, for: domain, 'attr.name': name, ...KEY_TYPES[type] } } }),
  );
}

function nodeXml(node: GraphNode): string {
  const labels = labelsOf(node.kind)
    .map((label) => `:${label}`)
    .join('');
  const values = { label: node.name, labels, kind: node.kind, ...withSubkind(columnValues(node)) };
  return `${toXml({ node: { $: { id: node.id, labels }, data: data('node', values) } })}\n`;
}

function edgeXml(edge: GraphEdge): string {
  const { id, type, source, target } = edge;
  const values = { label: type, ...columnValues(edge) };
  return `${toXml({ edge: { $: { id, source, target, label: type }, data: data('edge', values) } })}\n`;
}

function data(domain: 'node' | 'edge', values: Readonly<Record<string, PropertyValue>>) {
  return Object.entries(values).map(([name, value]) => ({
    $: { key: `${domain}-${name}` },
    '#text': xmlText(value),
  }));
}
