// Notes whom articles cite.
// param rows: article, target, properties
// returns nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (target:Entity {id: row.target})
CREATE (article)-[citation:CITES]->(target)
SET citation = row.properties
