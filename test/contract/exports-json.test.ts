import { Ajv } from 'ajv';
import jsonldProcessor from 'jsonld';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { GraphEdge, GraphNode } from '#domain';
import { EDGES, exportText, NODES } from './exports-graph.ts';
import { testWithPython } from './exports-python.ts';

const properties = z.record(z.string(), z.unknown());

/** The parts of the published schema of JSON Graph Format 2 (one graph, nodes by id, no hyperedges). */
const JGF_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['graph'],
  properties: {
    graph: {
      type: 'object',
      additionalProperties: false,
      properties: {
        id: { type: 'string' },
        label: { type: 'string' },
        directed: { type: 'boolean' },
        type: { type: 'string' },
        metadata: { type: 'object' },
        nodes: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            properties: { label: { type: 'string' }, metadata: { type: 'object' } },
            additionalProperties: false,
          },
        },
        edges: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['source', 'target'],
            properties: {
              id: { type: 'string' },
              source: { type: 'string' },
              target: { type: 'string' },
              relation: { type: 'string' },
              directed: { type: 'boolean' },
              label: { type: 'string' },
              metadata: { type: 'object' },
            },
          },
        },
      },
    },
  },
};

const Jgf = z.object({
  graph: z.object({
    nodes: z.record(z.string(), z.object({ label: z.string(), metadata: properties })),
    edges: z.array(z.object({ id: z.string(), relation: z.string(), metadata: properties })),
    metadata: properties,
  }),
});

test('JSON Graph Format keeps to its schema and holds every node and edge', async () => {
  const file: unknown = JSON.parse(await exportText('jgf'));
  const validate = new Ajv().compile(JGF_SCHEMA);
  validate(file);
  expect(validate.errors).toBeNull();
  const { graph } = Jgf.parse(file);
  expect(Object.keys(graph.nodes)).toEqual(NODES.map(({ id }) => id));
  expect(graph.nodes['equipment/su-35']).toEqual({
    label: '苏-35',
    metadata: { aliases: [], country: 'RU', kind: 'Equipment', subkind: 'aircraft' },
  });
  expect(graph.edges.map(({ id, relation, metadata }) => [id, relation, metadata])).toEqual(
    EDGES.map(({ id, type, properties: held }) => [id, type, held]),
  );
  expect(graph.metadata).toMatchObject({ nodes: NODES.length, edges: EDGES.length });
});

const Line = z.union([z.strictObject({ node: GraphNode }), z.strictObject({ edge: GraphEdge })]);

test('every line of NDJSON is a node or an edge as the API gives it', async () => {
  const lines = (await exportText('ndjson')).trimEnd().split('\n');
  expect(lines.map((line) => Line.parse(JSON.parse(line)))).toEqual([
    ...NODES.map((node) => ({ node })),
    ...EDGES.map((edge) => ({ edge })),
  ]);
});

const SCHEMA_ORG = 'https://schema.org/';
const Flattened = z.array(z.looseObject({ '@id': z.string(), '@type': z.array(z.string()).optional() }));

test('JSON-LD expands without a foreign context, and its statements are those of the graph', async () => {
  const file = z.looseObject({}).parse(JSON.parse(await exportText('jsonld')));
  const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`no network: ${url}`));
  const flat = Flattened.parse(await jsonldProcessor.flatten(file, undefined, { documentLoader }));
  const byId = new Map(flat.map((node) => [node['@id'], node]));
  const of = (id: string) => byId.get(`urn:mailuo:${id}`);

  const types = NODES.map(({ id }) => of(encodeForIri(id))?.['@type']?.[0]?.replace(SCHEMA_ORG, ''));
  expect(types).toEqual([
    ...['NewsArticle', 'Country', 'Product', 'Event', 'Event', 'GovernmentOrganization'],
    ...['Person', 'Place', 'NewsMediaOrganization'],
  ]);
  expect(of('event/meeting/2024-10/talks')).toMatchObject({
    [`${SCHEMA_ORG}name`]: [{ '@value': '会谈' }],
    [`${SCHEMA_ORG}startDate`]: [{ '@value': '2024-10' }],
    [`${SCHEMA_ORG}endDate`]: [{ '@value': '2024-11-02' }],
    'urn:mailuo:status': [{ '@value': 'alleged' }],
    'urn:mailuo:sourceCount': [{ '@value': 2 }],
  });

  const roles = flat.filter((node) => node['@type']?.includes(`${SCHEMA_ORG}Role`));
  expect(roles.map((role) => role['@id']).toSorted()).toEqual(
    EDGES.map(({ id }) => `urn:mailuo:${encodeForIri(id)}`).toSorted(),
  );
  const mention = EDGES.filter(({ type }) => type === 'MENTIONS').at(-1);
  expect(of(encodeForIri(mention?.id ?? ''))).toMatchObject({
    'urn:mailuo:spans': [{ '@list': [{ '@value': '4-9' }, { '@value': '1-3' }] }],
    'urn:mailuo:rules': [{ '@list': [{ '@value': 'lexicon' }, { '@value': 'title' }] }],
  });
});

test('in JSON-LD one leads from an event over the role to who took part, and to the articles that say so', async () => {
  const file = z.looseObject({}).parse(JSON.parse(await exportText('jsonld')));
  const flat = Flattened.parse(await jsonldProcessor.flatten(file));
  const event = flat.find((node) => node['@id'] === 'urn:mailuo:event/meeting/2024-10/talks');
  const links = z.array(z.object({ '@id': z.string() }));
  const [role] = links.parse(event?.[`${SCHEMA_ORG}actor`]);
  expect(flat.find((node) => node['@id'] === role?.['@id'])).toMatchObject({
    [`${SCHEMA_ORG}roleName`]: [{ '@value': 'actor' }],
    [`${SCHEMA_ORG}actor`]: [{ '@id': `urn:mailuo:${encodeForIri('person/伊万 "诺"@RU')}` }],
    'urn:mailuo:articles': [{ '@id': 'urn:mailuo:article/a' }],
  });
});

function encodeForIri(id: string): string {
  return id.replaceAll('|', '%7C').replaceAll(' ', '%20').replaceAll('"', '%22');
}

/** Reads every line as an entity, checks it with the model, and prints what the model's own cleaning leaves. */
const FOLLOW_THE_MONEY = `
import json, sys
from followthemoney import model
entities = []
for line in sys.stdin.buffer.read().decode("utf-8").splitlines():
    given = json.loads(line)
    schema = model.get(given["schema"])
    schema.validate({"properties": given["properties"]})
    unknown = [name for name in given["properties"] if name not in schema.properties]
    clean = model.get_proxy(given, cleaned=False)
    for prop, value in clean.itervalues():
        assert prop.type.validate(value), (prop.name, value)
    missing = [name for name in schema.required if not clean.get(name)]
    held = {name: sorted(values) for name, values in given["properties"].items()}
    entities.append({
        "id": clean.id, "schema": clean.schema.name, "unknown": unknown, "missing": missing,
        "changed": {name: [held.get(name), sorted(values)] for name, values in clean.to_dict()["properties"].items() if sorted(values) != held.get(name)},
        "dropped": [name for name in held if not clean.get(name)],
        "references": sorted(value for prop, value in clean.itervalues() if prop.type.name == "entity"),
        "mailuo": clean.to_dict()["mailuo"],
    })
print(json.dumps(entities))
`;

const Entity = z.object({
  id: z.string(),
  schema: z.string(),
  unknown: z.array(z.string()),
  missing: z.array(z.string()),
  changed: properties,
  dropped: z.array(z.string()),
  references: z.array(z.string()),
  mailuo: z.union([GraphNode, GraphEdge]),
});

testWithPython('FollowTheMoney accepts every entity and changes none', async (python) => {
  const entities = z.array(Entity).parse(python(FOLLOW_THE_MONEY, await exportText('ftm')));
  expect(entities.map(({ mailuo }) => mailuo)).toEqual([...NODES, ...EDGES]);
  expect(entities.map(({ schema }) => schema)).toEqual([
    ...[
      'Article',
      'PublicBody',
      'Airplane',
      'Event',
      'Event',
      'PublicBody',
      'Person',
      'Address',
      'Organization',
    ],
    ...['Documentation', 'UnknownLink', 'Employment', 'Documentation', 'Mention', 'UnknownLink'],
    ...['Documentation', 'Documentation', 'UnknownLink', 'UnknownLink'],
  ]);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { mailuo, unknown, missing, changed, dropped, references } of entities) {
    expect({ id: mailuo.id, unknown, missing, changed, dropped }).toEqual({
      ...{ id: mailuo.id, unknown: [], missing: [], changed: {}, dropped: [] },
    });
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  }
});
