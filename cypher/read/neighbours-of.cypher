// What some nodes are linked to; the label is filled in.
// param ids; types; prefixes: what the ids of the wanted kinds begin with
// returns id, articleCount, publishedAt: null where the neighbour has none
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link]-(other)
WHERE type(link) IN $types AND split(other.id, '/')[0] IN $prefixes
RETURN DISTINCT other.id AS id, other.articleCount AS articleCount, other.publishedAt AS publishedAt
