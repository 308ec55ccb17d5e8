// Says that persons hold offices.
// param rows: person, target, properties
// returns nothing
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})
MATCH (target:Entity {id: row.target})
CREATE (person)-[office:HOLDS]->(target)
SET office = row.properties
