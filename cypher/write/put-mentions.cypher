// Notes what articles mention.
// param rows: article, target, properties
// returns nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (target:Entity {id: row.target})
CREATE (article)-[mention:MENTIONS]->(target)
SET mention = row.properties
