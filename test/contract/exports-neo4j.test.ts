import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { NodeId, type GraphEdge, type GraphNode } from '#domain';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { EDGE_PROPERTIES, NODE_PROPERTIES } from '../../server/exports/properties.ts';
import { EDGES, elementsOf, exportBytes, exportText, NODES } from './exports-graph.ts';
import { setUpAdmin, type Neo4jAdmin } from './neo4j-admin.ts';

async function csvFiles(): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await exportBytes('csv'));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const Rows = z.array(z.record(z.string(), z.string()));

test('the CSV files have a header for neo4j-admin and a row for every node and edge', async () => {
  const files = await csvFiles();
  expect(Object.keys(files)).toEqual(['README.txt', 'nodes.csv', 'relationships.csv']);
  const nodes = Rows.parse(parseCsv(files['nodes.csv'] ?? '', { columns: true }));
  const edges = Rows.parse(parseCsv(files['relationships.csv'] ?? '', { columns: true }));
  expect(nodes.map((row) => [row['id:ID'], row[':LABEL'], row['name'] || row['title']])).toEqual(
    NODES.map(({ id, kind, name }) => [id, kind === 'Article' ? kind : `Entity;${kind}`, name]),
  );
  expect(edges.map((row) => [row['id'], row[':START_ID'], row[':END_ID'], row[':TYPE']])).toEqual(
    EDGES.map(({ id, source, target, type }) => [id, source, target, type]),
  );
  const person = nodes.find((row) => row[':LABEL'] === 'Entity;Person');
  expect(person).toMatchObject({
    'aliases:string[]': 'a；b;c"d;伊万',
    otherProperties: '{"weight":1.5}',
  });
});

const Value: z.ZodType = z.unknown().transform((value) => {
  if (Array.isArray(value)) return value;
  return neo4j.isInt(value) ? `int ${String(value)}` : typeof value === 'number' ? `float ${value}` : value;
});
const Properties = z.record(z.string(), Value);
const ReadNode = z.object({ labels: z.array(z.string()), properties: Properties });
const ReadEdge = z.object({
  type: z.string(),
  source: z.string(),
  target: z.string(),
  properties: Properties,
});

/** All nodes and relationships of the database, whole numbers told from measures. */
async function readBack(driver: Driver) {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE n:Entity OR n:Article RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
  );
  const edges = await driver.executeQuery(
    'MATCH (s)-[r]->(t) RETURN type(r) AS type, s.id AS source, t.id AS target, properties(r) AS properties ORDER BY r.id',
  );
  return {
    nodes: nodes.records.map((record) => ReadNode.parse(record.toObject())),
    edges: edges.records.map((record) => ReadEdge.parse(record.toObject())),
  };
}

type Element = GraphNode | GraphEdge;
type Held = Readonly<Record<string, unknown>>;

/** What must be read back; `held` says what a format makes of an element's properties. */
function expectedGraph(held: (element: Element) => Held) {
  return {
    nodes: NODES.map((node) => ({
      labels: node.kind === 'Article' ? ['Article'] : ['Entity', node.kind],
      properties: {
        ...held(node),
        id: node.id,
        ...(node.properties['title'] === undefined ? { name: node.name } : {}),
      },
    })).toSorted(byId),
    edges: EDGES.map((edge) => ({
      type: edge.type,
      source: edge.source,
      target: edge.target,
      properties: { ...held(edge), id: edge.id },
    })).toSorted(byId),
  };
}

interface WithId {
  readonly properties: { readonly id: string };
}

function byId({ properties: left }: WithId, { properties: right }: WithId): number {
  return left.id < right.id ? -1 : 1;
}

/** The properties with numbers in the type of their column; one without a column is a measure. */
function typed(element: Element): Held {
  const columns = 'kind' in element ? NODE_PROPERTIES[element.kind] : EDGE_PROPERTIES[element.type];
  const entries = Object.entries(element.properties).map(([key, value]) => [
    key,
    typeof value === 'number' ? `${columns[key] === 'int' ? 'int' : 'float'} ${value}` : value,
  ]);
  return Object.fromEntries(entries);
}

/** What the importer makes of a row: an empty list is an absent one, and what has no column is JSON. */
function imported(element: Element): Held {
  const { weight, ...properties } = element.properties;
  const others = weight === undefined ? {} : { otherProperties: JSON.stringify({ weight }) };
  const entries = Object.entries(typed({ ...element, properties })).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((item: string) => item.replaceAll(';', '；')) : value,
  ]);
  const present = entries.filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { ...Object.fromEntries(present), ...others };
}

const openDriver = (uri: string) => neo4j.driver(uri, neo4j.auth.basic('neo4j', ''));

// A server of its own, never the one that NEO4J_URI names: another suite fills and empties that at the same time.
const missing = missingForNeo4j();
const isRequired = (process.env['MAILUO_REQUIRE'] ?? '').split(',').includes('neo4j');

if (missing !== undefined && isRequired) {
  test('Neo4j is there, as MAILUO_REQUIRE asks', () => {
    expect.fail(missing);
  });
} else if (missing !== undefined) {
  console.log(`Skipped: exports into Neo4j. ${missing}`);
  test.skip('exports into Neo4j');
} else {
  describe('the Cypher script', () => {
    let server: Neo4jServer;
    let driver: Driver;
    beforeAll(async () => {
      server = await startNeo4j({ log: console.error });
      driver = openDriver(server.uri);
    });
    afterAll(async () => {
      await driver.close();
      await server.stop();
    });

    const run = async (script: string) => {
      for (const statement of script.split(/;$/m).filter((part) => part.trim() !== ''))
        await driver.executeQuery(statement);
    };

    test('makes the graph with every property in its type, and a second run changes nothing', async () => {
      const script = await exportText('cypher');
      await run(script);
      expect(await readBack(driver)).toEqual(expectedGraph(typed));
      await run(script);
      expect(await readBack(driver)).toEqual(expectedGraph(typed));
    });

    test('splits what is many into statements of a bounded size', async () => {
      const many = Array.from({ length: 1201 }, (_, n): GraphNode => {
        const id = NodeId.parse(`place/many-${n}`);
        return { id, kind: 'Place', name: `地点${n}`, properties: {} };
      });
      const script = await exportText('cypher', elementsOf(many, []));
      expect(script.match(/^UNWIND/gm)).toHaveLength(3);
      await run(script);
      const count = "MATCH (n:Place) WHERE n.id STARTS WITH 'place/many-' RETURN toString(count(n)) AS count";
      const { records } = await driver.executeQuery(count);
      expect(records[0]?.get('count')).toBe('1201');
    });
  });

  describe('the CSV files', () => {
    let home: string;
    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), 'mailuo-import-'));
    });
    afterAll(() => rm(home, { recursive: true, force: true }));

    test(
      'are taken in by neo4j-admin, and the server then holds the graph',
      { timeout: 240_000 },
      async ({ skip }) => {
        const admin = await setUpAdmin(home);
        if (admin === undefined) {
          console.log('Skipped: the import of CSV files. It needs the server as Java archives.');
          return skip();
        }
        await importFiles(admin, home, await csvFiles());
        const server = await startNeo4j({ data: join(home, 'data') });
        const driver = openDriver(server.uri);
        try {
          expect(await readBack(driver)).toEqual(expectedGraph(imported));
        } finally {
          await driver.close();
          await server.stop();
        }
      },
    );
  });
}

/** Runs the command that the README in the zip names. */
async function importFiles(admin: Neo4jAdmin, home: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text);
  const command = /neo4j-admin (.*?[^\\])\n/s.exec(files['README.txt'] ?? '')?.[1] ?? '';
  const options = command.replaceAll('\\\n', ' ').replaceAll('"', '').trim().split(/\s+/);
  await promisify(execFile)(admin.path, options, { cwd: home, env: admin.env });
}
