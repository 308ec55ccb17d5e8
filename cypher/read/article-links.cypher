// What articles mention, cite, report and claim.
// param ids: article ids
// returns article, relation, support: the relationship's properties, target
UNWIND $ids AS id
MATCH (article:Article {id: id})-[link:MENTIONS|CITES|REPORTS|CLAIMS]->(target:Entity)
RETURN article.id AS article, type(link) AS relation, properties(link) AS support, target.id AS target
