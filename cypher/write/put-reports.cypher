// Notes which events articles report.
// param rows: article, target, properties
// returns nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (target:Entity {id: row.target})
CREATE (article)-[report:REPORTS]->(target)
SET report = row.properties
