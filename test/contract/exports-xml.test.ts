import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { GraphEdge, GraphNode, PropertyValue } from '#domain';
import { EDGE_PROPERTIES, NODE_PROPERTIES } from '../../server/exports/properties.ts';
import { allowedInXml, EDGES, exportText, FORBIDDEN_IN_XML, NODES } from './exports-graph.ts';
import { testWithPython } from './exports-python.ts';

type Attributes = Readonly<Record<string, unknown>>;
type ListForm = (list: readonly unknown[]) => unknown;

/** What a reader must give for the properties of an element: those without a column together as JSON. */
function expectedProperties(element: GraphNode | GraphEdge, listForm: ListForm): Attributes {
  const columns = 'kind' in element ? NODE_PROPERTIES[element.kind] : EDGE_PROPERTIES[element.type];
  const entries = Object.entries(element.properties).map(([key, value]): [string, unknown] => {
    if (columns[key] === undefined) return ['otherProperties', JSON.stringify({ [key]: value })];
    return [key === 'kind' ? 'subkind' : key, inXml(value, listForm)];
  });
  return Object.fromEntries(entries);
}

function inXml(value: PropertyValue, listForm: ListForm): unknown {
  if (Array.isArray(value)) return listForm(value);
  return typeof value === 'string' ? allowedInXml(value) : value;
}

/** GEXF has `start` and `end` for days, so that the offsets of a quote have other names there. */
function inGexf(element: GraphNode | GraphEdge, listForm: ListForm): Attributes {
  const names = new Map([
    ['start', 'quoteStart'],
    ['end', 'quoteEnd'],
  ]);
  const entries = Object.entries(expectedProperties(element, listForm));
  return Object.fromEntries(entries.map(([key, value]) => [names.get(key) ?? key, value]));
}

const asJson: ListForm = (list) => JSON.stringify(list);

describe('GraphML', () => {
  test('is read by graphology with every property in its type', async () => {
    const graph = parseGraphml(MultiDirectedGraph, await exportText('graphml'));
    expect([graph.order, graph.size]).toEqual([NODES.length, EDGES.length]);
    for (const node of NODES) {
      expect(graph.getNodeAttributes(node.id)).toEqual({
        ...expectedProperties(node, asJson),
        kind: node.kind,
        label: allowedInXml(node.name),
        labels: node.kind === 'Article' ? ':Article' : `:Entity:${node.kind}`,
      });
    }
    for (const edge of EDGES) {
      expect([graph.source(edge.id), graph.target(edge.id)]).toEqual([edge.source, edge.target]);
      expect(graph.getEdgeAttributes(edge.id)).toEqual({
        ...expectedProperties(edge, asJson),
        label: edge.type,
      });
    }
  });

  test('declares every key before its first use', async () => {
    const text = await exportText('graphml');
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set([...text.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id));
    expect(text.lastIndexOf('<key ')).toBeLessThan(text.indexOf('<data '));
    expect([...used].filter((id) => !declared.has(id))).toEqual([]);
  });

  testWithPython('is read by networkx with every property in its type', async (python) => {
    const { nodes, edges } = readNetwork(python(NETWORK('read_graphml'), await exportText('graphml')));
    for (const node of NODES) {
      expect(nodes.get(node.id)).toMatchObject({
        ...expectedProperties(node, asJson),
        label: allowedInXml(node.name),
      });
    }
    for (const edge of EDGES) {
      expect(edges.get(edge.id)).toMatchObject({ ...expectedProperties(edge, asJson), label: edge.type });
    }
  });
});

describe('GEXF', () => {
  test('is read by graphology with every property in its type', async () => {
    const graph = parseGexf(MultiDirectedGraph, await exportText('gexf'));
    expect([graph.order, graph.size]).toEqual([NODES.length, EDGES.length]);
    for (const node of NODES) {
      expect(graph.getNodeAttributes(node.id)).toMatchObject({
        ...inGexf(node, (list) => list),
        kind: node.kind,
        label: allowedInXml(node.name),
      });
    }
    for (const edge of EDGES) {
      expect([graph.source(edge.id), graph.target(edge.id)]).toEqual([edge.source, edge.target]);
      expect(graph.getEdgeAttributes(edge.id)).toMatchObject({
        ...inGexf(edge, (list) => list),
        relationship: edge.type,
        label: edge.type,
      });
    }
  });

  testWithPython('is read by networkx, with the days of events and offices', async (python) => {
    const { nodes, edges } = readNetwork(python(NETWORK('read_gexf'), await exportText('gexf')));
    for (const node of NODES)
      expect(nodes.get(node.id)).toMatchObject({ ...inGexf(node, asJson), kind: node.kind });
    for (const edge of EDGES)
      expect(edges.get(edge.id)).toMatchObject({
        ...inGexf(edge, asJson),
        relationship: edge.type,
      });
    const talks = 'event/meeting/2024-10/talks';
    expect(nodes.get(talks)).toMatchObject({ start: '2024-10-01', end: '2024-11-02' });
    expect(nodes.get('event/visit/undated/x')).not.toHaveProperty('start');
    expect(nodes.get('place/moscow')).not.toHaveProperty('start');
    const office = EDGES.find(({ type }) => type === 'HOLDS')?.id ?? '';
    expect(edges.get(office)).toMatchObject({ start: '2024-01-01' });
    expect(edges.get(office)).not.toHaveProperty('end', '2024-12-31');
    const venue = EDGES.find(({ type }) => type === 'HAPPENED_IN')?.id ?? '';
    expect(edges.get(venue)).toMatchObject({ start: '2024-10-01', end: '2024-10-31' });
  });
});

test.for(['graphml', 'gexf'] as const)(
  '%s holds nothing that XML forbids, and its text whole',
  async (format) => {
    const text = await exportText(format);
    expect(text).not.toContain(FORBIDDEN_IN_XML);
    expect(text).toContain('𠮷😀');
  },
);

/** Reads the file with networkx and prints nodes and edges with what they hold. */
const NETWORK = (reader: string) => `
import io, json, sys, networkx
graph = networkx.${reader}(io.BytesIO(sys.stdin.buffer.read()))
assert graph.is_directed() and graph.is_multigraph()
print(json.dumps({
  "nodes": [[id, data] for id, data in graph.nodes(data=True)],
  "edges": [[data.get("id", key), data] for source, target, key, data in graph.edges(keys=True, data=True)],
}))
`;

const elements = z.array(z.tuple([z.string(), z.record(z.string(), z.unknown())]));
const Network = z.object({ nodes: elements, edges: elements });

function readNetwork(output: unknown) {
  const { nodes, edges } = Network.parse(output);
  expect([nodes.length, edges.length]).toEqual([NODES.length, EDGES.length]);
  return { nodes: new Map(nodes), edges: new Map(edges) };
}
