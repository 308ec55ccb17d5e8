// What an article mentions, cites, reports and claims, and where.
// param id
// returns relation, support: the relationship's properties, node, name
MATCH (article:Article {id: $id})-[link:MENTIONS|CITES|REPORTS|CLAIMS]->(target:Entity)
RETURN type(link) AS relation, properties(link) AS support, target.id AS node, coalesce(target.name, target.title) AS name
ORDER BY relation, node
