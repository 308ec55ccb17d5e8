import type { GraphEdge, GraphNode, NodeId, PropertyValue } from '#domain';
import type { Exporter } from './exporter.ts';
import { EDGE_PROPERTIES, labelsOf, NODE_PROPERTIES, type Columns } from './properties.ts';

/** Rows of one statement, which Neo4j plans once and holds as one transaction. */
const BATCH = 500;

const CONSTRAINTS = ['Entity', 'Article'].map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

/** A script for `cypher-shell` or Neo4j Browser; every statement merges, so that a second run changes nothing. */
export const cypher: Exporter = {
  mediaType: 'text/plain',
  extension: 'cypher',
  write: async function* (elements, { version, exportedAt }) {
    let pending = `// mailuo ${version}, ${exportedAt}\n${CONSTRAINTS.join('')}`;
    let merge = '';
    let rows = 0;
    for await (const element of elements) {
      const { row, merge: next } = 'node' in element ? nodeRow(element.node) : edgeRow(element.edge);
      const isNew = next !== merge || rows === BATCH;
      const lead = isNew ? `${rows === 0 ? '' : merge}UNWIND [\n` : ',\n';
      yield pending + lead + row;
      pending = '';
      rows = isNew ? 1 : rows + 1;
      merge = next;
    }
    yield pending + merge;
  },
};

interface Row {
  readonly row: string;
  /** What follows the rows and is the same for the elements that may share a statement. */
  readonly merge: string;
}

function nodeRow({ id, kind, name, properties }: GraphNode): Row {
  const [key = kind] = labelsOf(kind);
  const named = properties['title'] === undefined ? { ...properties, name } : properties;
  return {
    row: `{id: ${literal(id)}, properties: ${mapLiteral(named, NODE_PROPERTIES[kind])}}`,
    merge: `\n] AS row\nMERGE (n:${key} {id: row.id})\nSET n:${kind}, n += row.properties;\n`,
  };
}

function edgeRow({ id, type, source, target, properties }: GraphEdge): Row {
  const ends = `source: ${literal(source)}, target: ${literal(target)}`;
  const merge = [
    '\n] AS row',
    `MATCH (source:${keyLabel(source)} {id: row.source})`,
    `MATCH (target:${keyLabel(target)} {id: row.target})`,
    `MERGE (source)-[r:${type} {id: row.id}]->(target)`,
    'SET r += row.properties;\n',
  ];
  return {
    row: `{id: ${literal(id)}, ${ends}, properties: ${mapLiteral(properties, EDGE_PROPERTIES[type])}}`,
    merge: merge.join('\n'),
  };
}

function keyLabel(id: NodeId): string {
  return id.startsWith('article/') ? 'Article' : 'Entity';
}

function mapLiteral(properties: Readonly<Record<string, PropertyValue>>, columns: Columns): string {
  const entries = Object.entries(properties).map(([key, value]) => {
    const isWholeFloat = columns[key] === 'float' && Number.isInteger(value);
    return `\`${key.replaceAll('`', '``')}\`: ${literal(value)}${isWholeFloat ? '.0' : ''}`;
  });
  return `{${entries.join(', ')}}`;
}

/** Cypher's strings, numbers, booleans and lists know every notation that JSON has for them. */
function literal(value: PropertyValue): string {
  return JSON.stringify(value);
}
