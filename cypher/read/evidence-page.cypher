// A page of what supports a node, by publication date, undated last.
// param id, skip, limit
// returns relation, support: the relationship's properties, article, title, url, publisher, publishedAt
MATCH (:Entity {id: $id})<-[link:MENTIONS|CITES|REPORTS|CLAIMS]-(source:Article)
WITH link, source, type(link) AS relation, coalesce(source.publishedAt, '9') AS at
ORDER BY at, source.id, relation, coalesce(link.start, 0)
SKIP $skip LIMIT $limit
RETURN
  relation,
  properties(link) AS support,
  source.id AS article,
  source.title AS title,
  source.url AS url,
  source.publisher AS publisher,
  source.publishedAt AS publishedAt
