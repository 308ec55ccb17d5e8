// Notes which offices articles say a person holds.
// param rows: article, target, properties
// returns nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (target:Entity {id: row.target})
CREATE (article)-[claim:CLAIMS]->(target)
SET claim = row.properties
