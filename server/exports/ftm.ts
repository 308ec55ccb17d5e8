import { createHash } from 'node:crypto';
import type { GraphEdge, GraphNode, NodeKind, PropertyValue, RelationshipType } from '#domain';
import { type Exporter, writePieces } from './exporter.ts';
import { PUBLIC_BODIES } from './public-bodies.ts';

/** A schema of the FollowTheMoney model, and properties as that schema calls them. */
interface Mapped {
  readonly schema: string;
  readonly properties: Readonly<Record<string, PropertyValue | undefined>>;
}

/** FollowTheMoney entities, one a line, relationships too. Its ids allow few letters, so they are hashes; our id, and
 *  all that its model has no property for, stand in `mailuo`, which its tools carry along. */
export const ftm: Exporter = {
  mediaType: 'application/x-ndjson',
  extension: 'ftm.jsonl',
  write: (elements) =>
    writePieces(elements, {
      node: (node) => line(node, NODE_SCHEMAS[node.kind](node)),
      edge: (edge) => line(edge, EDGE_SCHEMAS[edge.type](edge)),
      closing: () => '',
    }),
};

function line(mailuo: GraphNode | GraphEdge, { schema, properties }: Mapped): string {
  const lists = Object.entries(properties).flatMap(([key, value]) => {
    const values = [value ?? []].flat().map(String);
    return values.length === 0 ? [] : [[key, [...new Set(values)]] as const];
  });
  return `${JSON.stringify({ id: ftmId(mailuo.id), schema, properties: Object.fromEntries(lists), mailuo })}\n`;
}

function ftmId(id: string): string {
  return `mailuo-${createHash('sha1').update(id).digest('hex')}`;
}

const NODE_SCHEMAS: Readonly<Record<NodeKind, (node: GraphNode) => Mapped>> = {
  Person: (node) => ({
    schema: 'Person',
    properties: { ...named(node), wikidataId: node.properties['wikidata'] },
  }),
  Country: (node) => ({
    schema: 'PublicBody',
    properties: { ...named(node), country: countryCode(node.properties['iso2']) },
  }),
  Organization: (node) => ({
    schema: organizationSchema(node.properties['kind']),
    properties: { ...named(node), classification: node.properties['kind'] },
  }),
  Source: (node) => ({
    schema: 'Organization',
    properties: { ...named(node), classification: node.properties['kind'], sector: 'news' },
  }),
  Place: (node) => {
    const { latitude, longitude } = node.properties;
    return { schema: 'Address', properties: { ...named(node), full: node.name, latitude, longitude } };
  },
  Equipment: (node) => ({ schema: equipmentSchema(node.properties['kind']), properties: named(node) }),
  Event: ({ name, properties: { date, dateEnd, type, status, series } }) => ({
    schema: 'Event',
    properties: {
      name: nameText(name),
      ...period(date, dateEnd),
      keywords: [type, status, series].flatMap(texts),
    },
  }),
  Article: ({ name, properties: { url, publisher, publishedAt, language } }) => ({
    schema: 'Article',
    properties: {
      title: name,
      sourceUrl: url,
      publisher,
      publishedAt: timeText(publishedAt),
      language: texts(language).some((code) => code.startsWith('zh')) ? 'zho' : undefined,
    },
  }),
};

const EDGE_SCHEMAS: Readonly<Record<RelationshipType, (edge: GraphEdge) => Mapped>> = {
  PUBLISHED: ({ source, target }) => documentation(target, source, { role: 'publisher' }),
  CITES: ({ source, target, properties: { quote } }) =>
    documentation(source, target, { role: 'cites', summary: quote }),
  REPORTS: ({ source, target, properties: { quote, status, date, dateEnd } }) =>
    documentation(source, target, { role: 'reports', summary: quote, status, ...period(date, dateEnd) }),
  MENTIONS: mention,
  TOOK_PART_IN: ({ source, target, properties: { role, articles } }) =>
    link(source, target, { role, proof: proof(articles) }),
  HAPPENED_IN: ({ source, target, properties: { articles } }) =>
    link(source, target, { role: 'location', proof: proof(articles) }),
  OF: ({ source, target }) => link(source, target, { role: 'country' }),
  HOLDS: ({ source, target, properties: { office, from, to, quote, article } }) => ({
    schema: 'Employment',
    properties: {
      employee: ftmId(source),
      employer: ftmId(target),
      role: office,
      startDate: from,
      endDate: to,
      summary: quote,
      proof: proof(article),
    },
  }),
};

/** A Mention resolves to a legal entity alone: what else an article names, it documents. */
function mention({ source, target, properties: { surfaces } }: GraphEdge): Mapped {
  if (/^(event|place|equipment)\//.test(target)) return documentation(source, target, { role: 'mentions' });
  return {
    schema: 'Mention',
    properties: { document: ftmId(source), resolved: ftmId(target), name: texts(surfaces).map(nameText) },
  };
}

function documentation(article: string, entity: string, properties: Mapped['properties']): Mapped {
  const ends = { document: ftmId(article), entity: ftmId(entity) };
  return { schema: 'Documentation', properties: { ...ends, ...properties } };
}

function link(subject: string, object: string, properties: Mapped['properties']): Mapped {
  const ends = { subject: ftmId(subject), object: ftmId(object) };
  return { schema: 'UnknownLink', properties: { ...ends, ...properties } };
}

function proof(articles: PropertyValue | undefined): string[] {
  return texts(articles).map(ftmId);
}

function named({ name, properties: { aliases, nameEn, nameRu, country } }: GraphNode) {
  return {
    name: nameText(name),
    alias: [nameEn, nameRu, aliases].flatMap(texts).map(nameText),
    country: countryCode(country),
  };
}

/** The model's names stand on one line and hold no control characters. */
function nameText(name: string): string {
  return name
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();
}

function texts(value: PropertyValue | undefined): string[] {
  return [value ?? []].flat().map(String);
}

/** Lower-case codes; the model calls the Soviet Union `suhh`. */
function countryCode(code: PropertyValue | undefined): string | undefined {
  return typeof code === 'string' ? ({ SU: 'suhh' }[code] ?? code.toLowerCase()) : undefined;
}

function period(date: PropertyValue | undefined, dateEnd: PropertyValue | undefined) {
  return dateEnd === undefined ? { date } : { startDate: date, endDate: dateEnd };
}

/** The model's times end with the second and are in universal time. */
function timeText(time: PropertyValue | undefined): string | undefined {
  if (typeof time !== 'string' || !time.includes('T')) return typeof time === 'string' ? time : undefined;
  return new Date(time).toISOString().slice(0, 19);
}

function organizationSchema(kind: PropertyValue | undefined): string {
  if (kind === 'company') return 'Company';
  return PUBLIC_BODIES.has(kind) ? 'PublicBody' : 'Organization';
}

const EQUIPMENT_SCHEMAS: ReadonlyMap<PropertyValue | undefined, string> = new Map([
  ['aircraft', 'Airplane'],
  ['ship', 'Vessel'],
  ['vehicle', 'Vehicle'],
]);

function equipmentSchema(kind: PropertyValue | undefined): string {
  return EQUIPMENT_SCHEMAS.get(kind) ?? 'Asset';
}
