import type { GraphEdge, GraphNode, NodeKind, PropertyValue, RelationshipType } from '#domain';
import { type Exporter, writePieces } from './exporter.ts';
import { PUBLIC_BODIES } from './public-bodies.ts';

type Properties = Readonly<Record<string, PropertyValue>>;

/** Names without a prefix are schema.org's; what schema.org has no name for keeps ours, after `mailuo:`. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  mailuo: 'urn:mailuo:',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  'mailuo:article': { '@type': '@id' },
  'mailuo:articles': { '@type': '@id', '@container': '@set' },
  'mailuo:place': { '@type': '@id' },
  'mailuo:rules': { '@container': '@list' },
  'mailuo:spans': { '@container': '@list' },
};

/** JSON-LD in the words of schema.org. A relationship is a Role between its two ends, so that it keeps its evidence. */
export const jsonld: Exporter = {
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  write: (elements, { version, exportedAt }) =>
    writePieces(elements, {
      opening: `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`,
      node: (node) => `${JSON.stringify(nodeObject(node))},\n`,
      edge: (edge) => `${JSON.stringify(edgeObject(edge))},\n`,
      closing: () => `${JSON.stringify(fileObject(version, exportedAt))}]}\n`,
    }),
};

function fileObject(version: string, exportedAt: string) {
  return { '@type': 'Dataset', 'mailuo:generator': `mailuo ${version}`, dateCreated: exportedAt };
}

const NODE_TYPES: Readonly<Record<NodeKind, (properties: Properties) => string>> = {
  Person: () => 'Person',
  Country: () => 'Country',
  Organization: ({ kind }) =>
    kind === 'company' ? 'Corporation' : PUBLIC_BODIES.has(kind) ? 'GovernmentOrganization' : 'Organization',
  Source: () => 'NewsMediaOrganization',
  Place: () => 'Place',
  Equipment: () => 'Product',
  Event: () => 'Event',
  Article: () => 'NewsArticle',
};

/** Our properties that schema.org has a name for, by kind of node. */
const TERMS: Readonly<Record<NodeKind, Readonly<Record<string, string>>>> = {
  Person: { aliases: 'alternateName' },
  Country: { aliases: 'alternateName', iso2: 'identifier' },
  Organization: { aliases: 'alternateName' },
  Source: { aliases: 'alternateName' },
  Place: { aliases: 'alternateName', latitude: 'latitude', longitude: 'longitude' },
  Equipment: { aliases: 'alternateName', kind: 'category' },
  Event: { date: 'startDate', dateEnd: 'endDate', title: 'name' },
  Article: { title: 'headline', url: 'url', publishedAt: 'datePublished', language: 'inLanguage' },
};

function nodeObject({ id, kind, name, properties: { wikidata, ...properties } }: GraphNode) {
  return {
    '@id': iri(id),
    '@type': NODE_TYPES[kind](properties),
    name,
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${String(wikidata)}` }),
    ...renamed(properties, TERMS[kind]),
  };
}

/** Which schema.org property a relationship is, of which of its ends. */
interface Relation {
  readonly of: 'source' | 'target';
  readonly property: (edge: GraphEdge) => string;
}

const RELATIONS: Readonly<Record<RelationshipType, Relation>> = {
  PUBLISHED: { of: 'target', property: () => 'publisher' },
  CITES: { of: 'source', property: () => 'citation' },
  MENTIONS: { of: 'source', property: () => 'mentions' },
  REPORTS: { of: 'source', property: () => 'about' },
  TOOK_PART_IN: { of: 'target', property: ({ properties: { role } }) => participation(role) },
  HAPPENED_IN: { of: 'source', property: () => 'location' },
  HOLDS: { of: 'source', property: () => 'worksFor' },
  OF: { of: 'source', property: ({ source }) => belonging(source) },
};

function participation(role: PropertyValue | undefined): string {
  if (role === 'actor') return 'actor';
  if (role === 'host') return 'organizer';
  return role === 'platform' ? 'about' : 'attendee';
}

function belonging(id: string): string {
  if (id.startsWith('person/')) return 'nationality';
  if (id.startsWith('equipment/')) return 'countryOfOrigin';
  return id.startsWith('place/') ? 'containedInPlace' : 'location';
}

const EDGE_TERMS = { role: 'roleName', office: 'roleName', from: 'startDate', to: 'endDate' };

/** The property's value is a Role, and the Role's property of the same name leads to the other end. */
function edgeObject(edge: GraphEdge) {
  const { of, property } = RELATIONS[edge.type];
  const name = property(edge);
  const role = {
    '@id': iri(edge.id),
    '@type': 'Role',
    'mailuo:relationship': edge.type,
    ...renamed(edge.properties, EDGE_TERMS),
    [name]: { '@id': iri(edge[of === 'source' ? 'target' : 'source']) },
  };
  return { '@id': iri(edge[of]), [name]: role };
}

const REFERENCES: ReadonlySet<string> = new Set(['article', 'articles', 'place']);

function renamed(properties: Properties, terms: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      terms[key] ?? `mailuo:${key}`,
      REFERENCES.has(key) ? [value].flat().map((id) => iri(String(id))) : value,
    ]),
  );
}

/** Percent-encodes what may not stand in an IRI; Chinese may. */
function iri(id: string): string {
  return `mailuo:${id.replace(/[\s"%<>\\^`{|}\u{0}-\u{1F}\u{7F}-\u{9F}]/gu, encodeURIComponent)}`;
}
