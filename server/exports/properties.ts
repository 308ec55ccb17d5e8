import type { GraphEdge, GraphNode, NodeKind, PropertyValue, RelationshipType } from '#domain';

/** `int` and `float` tell whole numbers from measures, which a tool with typed columns must know beforehand. */
export type PropertyType = 'string' | 'int' | 'float' | 'boolean' | 'strings';
export type Columns = Readonly<Record<string, PropertyType>>;
type Properties = Readonly<Record<string, PropertyValue>>;

const NAMED = { aliases: 'strings', articleCount: 'int', nameEn: 'string' } as const;

/** What a node can hold beside its id and name, for formats whose columns are declared before the first row. */
export const NODE_PROPERTIES: Readonly<Record<NodeKind, Columns>> = {
  Article: {
    format: 'string',
    ingestVersion: 'string',
    language: 'string',
    publishedAt: 'string',
    publisher: 'string',
    textHash: 'string',
    title: 'string',
    url: 'string',
  },
  Country: { ...NAMED, iso2: 'string', iso3: 'string' },
  Equipment: { ...NAMED, country: 'string', kind: 'string' },
  Event: {
    articleCount: 'int',
    confidence: 'float',
    date: 'string',
    dateBasis: 'string',
    dateEnd: 'string',
    datePrecision: 'string',
    disagreements: 'strings',
    disputed: 'boolean',
    firstReportedAt: 'string',
    known: 'strings',
    plover: 'string',
    series: 'string',
    sourceCount: 'int',
    status: 'string',
    title: 'string',
    type: 'string',
  },
  Organization: { ...NAMED, country: 'string', kind: 'string' },
  Person: { ...NAMED, country: 'string', nameRu: 'string', wikidata: 'string' },
  Place: { ...NAMED, country: 'string', kind: 'string', latitude: 'float', longitude: 'float' },
  Source: { ...NAMED, country: 'string', kind: 'string' },
};

const EVIDENCE = { confidence: 'float', end: 'int', quote: 'string', rule: 'string', start: 'int' } as const;

export const EDGE_PROPERTIES: Readonly<Record<RelationshipType, Columns>> = {
  CITES: EVIDENCE,
  HAPPENED_IN: { articles: 'strings' },
  HOLDS: { ...EVIDENCE, article: 'string', from: 'string', office: 'string', to: 'string' },
  MENTIONS: { count: 'int', rules: 'strings', spans: 'strings', surfaces: 'strings' },
  OF: {},
  PUBLISHED: {},
  REPORTS: {
    ...EVIDENCE,
    cites: 'strings',
    date: 'string',
    dateBasis: 'string',
    dateEnd: 'string',
    figures: 'strings',
    participants: 'strings',
    place: 'string',
    series: 'string',
    speaker: 'string',
    speakerOffice: 'string',
    status: 'string',
    title: 'string',
    type: 'string',
  },
  TOOK_PART_IN: { articles: 'strings', role: 'string', sectors: 'strings' },
};

/** Holds, as JSON, what the table above does not know, so that nothing is lost. */
export const OTHER = 'otherProperties';

/** Every column that one of the kinds has, sorted by name, with the one for the rest. */
export function columnsOf(table: Readonly<Record<string, Columns>>): ReadonlyMap<string, PropertyType> {
  const columns = Object.values(table).flatMap((own) => Object.entries(own));
  return new Map([...columns.toSorted(([left], [right]) => (left < right ? -1 : 1)), [OTHER, 'string']]);
}

/** The properties of a node or edge that fit its columns, and the others together as JSON. */
export function columnValues(element: GraphNode | GraphEdge): Properties {
  const columns = 'kind' in element ? NODE_PROPERTIES[element.kind] : EDGE_PROPERTIES[element.type];
  const entries = Object.entries(element.properties);
  const others = entries.filter(([key, value]) => !isOfType(value, columns[key]));
  if (others.length === 0) return element.properties;
  const known = entries.filter(([key, value]) => isOfType(value, columns[key]));
  return { ...Object.fromEntries(known), [OTHER]: JSON.stringify(Object.fromEntries(others)) };
}

function isOfType(value: PropertyValue, type: PropertyType | undefined): boolean {
  if (type === 'strings') return Array.isArray(value);
  if (type === 'int') return Number.isInteger(value);
  return typeof value === (type === 'float' ? 'number' : type);
}

/** For formats that put properties beside a node's own `kind`: what sort of ministry or aircraft it is becomes
 *  `subkind`. */
export function withSubkind({ kind, ...properties }: Properties): Properties {
  return kind === undefined ? properties : { ...properties, subkind: kind };
}

/** The labels of a node in Neo4j. */
export function labelsOf(kind: NodeKind): readonly string[] {
  return kind === 'Article' ? [kind] : ['Entity', kind];
}
