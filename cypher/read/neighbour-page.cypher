// A page of a node's neighbours: those that most articles name first, articles last and newest first.
// param id, types, prefixes, skip, limit
// returns id
MATCH (n:Entity {id: $id})-[link]-(other)
WHERE type(link) IN $types AND split(other.id, '/')[0] IN $prefixes
WITH DISTINCT other
RETURN other.id AS id
ORDER BY coalesce(other.articleCount, -1) DESC, coalesce(other.publishedAt, '') DESC, id
SKIP $skip LIMIT $limit
