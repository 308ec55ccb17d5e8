import { CypherRequest } from '#domain';
import { rowsOf } from '../rows.ts';
import { defineTool, fewer } from '../tool.ts';

export const cypher = defineTool({
  name: 'cypher',
  title: 'Ask in Cypher',
  description: [
    'Runs one reading Cypher statement; writing is refused.',
    'Nodes: (:Article {title, url, publishedAt, publisher}), and with the label Entity beside their own Person, Country, Organization, Place, Equipment, Source {id, name, nameEn, aliases, country}, Event {type, title, date, status, confidence, articleCount, sourceCount}.',
    'Relationships: (:Source)-[:PUBLISHED]->(:Article), (:Article)-[:CITES]->(:Source), (:Article)-[:MENTIONS]->(), (:Article)-[:REPORTS {quote, status, date}]->(:Event), ()-[:TOOK_PART_IN {role}]->(:Event), (:Event)-[:HAPPENED_IN]->(), (:Person)-[:HOLDS {office, quote, article}]->(), ()-[:OF]->(:Country).',
    'Ids: country/CN, person/…; dates are text and sort by time.',
  ].join(' '),
  input: CypherRequest.extend({ limit: fewer(50, 1000) }),
  run: async ({ statement, params, limit, timeoutMs }, { store }, signal) =>
    rowsOf(await store.query(statement, params, { trust: 'adHoc', limit, timeoutMs, signal })),
});
