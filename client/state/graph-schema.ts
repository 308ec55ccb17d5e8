import { NodeKind, type RelationshipType } from '#domain';

/* What the store holds, for the completion of statements; `cypher/README.md` tells it in full. */

/** `Entity` stands beside the kind of all but events and articles. */
export const LABELS: readonly string[] = [...NodeKind.options, 'Entity'];

const entity = ['id', 'name', 'nameEn', 'aliases', 'articleCount'];
const reported = ['quote', 'start', 'end', 'rule', 'confidence'];

interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly properties: readonly string[];
}

export const RELATIONSHIPS: Readonly<Record<RelationshipType, Relationship>> = {
  TOOK_PART_IN: { from: 'Entity', to: 'Event', properties: ['role', 'articles'] },
  HAPPENED_IN: { from: 'Event', to: 'Place', properties: ['articles'] },
  HOLDS: { from: 'Person', to: 'Organization', properties: ['office', 'at', 'article', ...reported] },
  OF: { from: 'Entity', to: 'Country', properties: [] },
  PUBLISHED: { from: 'Source', to: 'Article', properties: [] },
  CITES: { from: 'Article', to: 'Source', properties: reported },
  MENTIONS: { from: 'Article', to: 'Entity', properties: ['surfaces', 'count', 'spans', 'rules'] },
  REPORTS: {
    from: 'Article',
    to: 'Event',
    properties: [
      ...['title', 'type', 'date', 'dateEnd', 'dateBasis', 'status', 'series', 'figures'],
      ...['speaker', 'speakerOffice', 'cites', ...reported],
    ],
  },
};

/** By label and relationship type. */
export const PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['Person', [...entity, 'nameRu', 'country']],
  ['Country', [...entity, 'iso2', 'iso3']],
  ['Organization', [...entity, 'country', 'kind']],
  ['Place', [...entity, 'country', 'kind', 'latitude', 'longitude']],
  ['Equipment', [...entity, 'country', 'kind']],
  ['Source', [...entity, 'country', 'kind']],
  ['Entity', entity],
  [
    'Event',
    [
      ...[
        'id',
        'title',
        'type',
        'date',
        'dateEnd',
        'status',
        'sourceCount',
        'articleCount',
        'sortDay',
        'lastDay',
      ],
      ...[
        'datePrecision',
        'dateBasis',
        'confidence',
        'series',
        'disputed',
        'disagreements',
        'firstReportedAt',
      ],
    ],
  ],
  ['Article', ['id', 'title', 'publisher', 'publishedAt', 'url', 'language', 'text']],
  ...Object.entries(RELATIONSHIPS).map(([type, { properties }]) => [type, properties] as const),
]);

/** What both engines run. */
export const KEYWORDS: readonly string[] = [
  ...[
    'MATCH',
    'OPTIONAL MATCH',
    'WHERE',
    'RETURN',
    'RETURN DISTINCT',
    'WITH',
    'UNWIND',
    'ORDER BY',
    'SKIP',
    'LIMIT',
  ],
  ...[
    'DESC',
    'AND',
    'OR',
    'NOT',
    'XOR',
    'IN',
    'IS NULL',
    'IS NOT NULL',
    'STARTS WITH',
    'ENDS WITH',
    'CONTAINS',
  ],
  ...[
    'AS',
    'DISTINCT',
    'CASE',
    'WHEN',
    'THEN',
    'ELSE',
    'END',
    'EXISTS',
    'COUNT',
    'CALL',
    'UNION',
    'true',
    'false',
  ],
];

export const FUNCTIONS: readonly string[] = [
  ...['count', 'collect', 'sum', 'avg', 'min', 'max', 'size', 'coalesce', 'head', 'last', 'range', 'reduce'],
  ...['type', 'labels', 'nodes', 'relationships', 'length', 'startNode', 'endNode', 'keys', 'properties'],
  ...[
    'substring',
    'split',
    'replace',
    'trim',
    'left',
    'right',
    'toUpper',
    'toLower',
    'toString',
    'toInteger',
  ],
  ...['toFloat', 'abs', 'ceil', 'floor', 'shortestPath', 'allShortestPaths'],
];
