// Who published articles.
// param ids: article ids
// returns article, source
UNWIND $ids AS id
MATCH (source:Entity)-[:PUBLISHED]->(article:Article {id: id})
RETURN article.id AS article, source.id AS source
