import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import type { GraphEdge, GraphNode, PropertyValue } from '#domain';
import type { Exporter, GraphElement } from './exporter.ts';
import {
  columnsOf,
  columnValues,
  EDGE_PROPERTIES,
  labelsOf,
  NODE_PROPERTIES,
  type PropertyType,
} from './properties.ts';

const LIST_SEPARATOR = ';';

const COLUMN_TYPES: Readonly<Record<PropertyType, string>> = {
  string: '',
  int: ':long',
  float: ':double',
  boolean: ':boolean',
  strings: ':string[]',
};

const NODE_COLUMNS = columnsOf(NODE_PROPERTIES);
const EDGE_COLUMNS = columnsOf(EDGE_PROPERTIES);
const NODE_HEADER = ['id:ID', ':LABEL', 'name', ...header(NODE_COLUMNS)];
const EDGE_HEADER = [':START_ID', ':END_ID', ':TYPE', 'id', ...header(EDGE_COLUMNS)];

const README = `Unpack beside each other and load into a stopped Neo4j 5 that may lose what its database holds:

  neo4j-admin database import full neo4j --overwrite-destination \\
    --nodes=nodes.csv --relationships=relationships.csv \\
    --array-delimiter="${LIST_SEPARATOR}" --multiline-fields=true

Then start Neo4j and let it look nodes up by id:

  CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
  CREATE CONSTRAINT article_key IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
`;

/** A zip of `nodes.csv`, `relationships.csv` and how to load them with `neo4j-admin database import full`. */
export const csv: Exporter = {
  mediaType: 'application/zip',
  extension: 'neo4j-csv.zip',
  write: async function* (elements, { exportedAt }) {
    const iterator = elements[Symbol.asyncIterator]();
    let next = await iterator.next();
    /** The rows of all elements up to the first that is none of the wanted. */
    async function* file(columns: readonly string[], rowOf: (element: GraphElement) => Row | undefined) {
      yield csvLine(columns);
      for (; next.done !== true; next = await iterator.next()) {
        const row = rowOf(next.value);
        if (row === undefined) return;
        yield csvLine(row);
      }
    }
    const zip = new ZipFile();
    const output = new PassThrough();
    zip.outputStream.pipe(output);
    const options = { mtime: new Date(exportedAt) };
    const addFile = (name: string, rows: AsyncIterable<string>) => {
      const stream = Readable.from(rows).once('error', (error) => output.destroy(error));
      zip.addReadStream(stream, name, options);
    };
    zip.addBuffer(Buffer.from(README), 'README.txt', options);
    addFile('nodes.csv', file(NODE_HEADER, nodeRow));
    addFile('relationships.csv', file(EDGE_HEADER, edgeRow));
    zip.end();
    try {
      yield* output;
    } finally {
      await iterator.return?.();
    }
  },
};

export type Field = string | number | boolean | undefined;
export type Row = readonly Field[];

function header(columns: ReadonlyMap<string, PropertyType>): readonly string[] {
  return [...columns].map(([name, type]) => name + COLUMN_TYPES[type]);
}

function nodeRow(element: GraphElement): Row | undefined {
  return 'node' in element ? rowOfNode(element.node) : undefined;
}

function edgeRow(element: GraphElement): Row | undefined {
  return 'edge' in element ? rowOfEdge(element.edge) : undefined;
}

function rowOfNode(node: GraphNode): Row {
  const values = columnValues(node);
  const labels = labelsOf(node.kind).join(LIST_SEPARATOR);
  const name = values['title'] === undefined ? node.name : undefined;
  return [node.id, labels, name, ...[...NODE_COLUMNS.keys()].map((column) => field(values[column]))];
}

function rowOfEdge(edge: GraphEdge): Row {
  const values = columnValues(edge);
  const fields = [...EDGE_COLUMNS.keys()].map((column) => field(values[column]));
  return [edge.source, edge.target, edge.type, edge.id, ...fields];
}

/** The importer knows no way to write the separator inside a list, so there it becomes its full-width form. */
function field(value: PropertyValue | undefined): Field {
  if (!Array.isArray(value)) return value;
  return value.map((item) => String(item).replaceAll(LIST_SEPARATOR, '；')).join(LIST_SEPARATOR);
}

function csvLine(row: Row): string {
  return csvLines([row]);
}

/** Text is always quoted: to the importer, an empty field without quotes is an absent one. */
export function csvLines(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { quoted_string: true, cast: { boolean: String } },
  );
}
