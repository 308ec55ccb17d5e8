// Gives events the properties that their reports add up to.
// param rows: id, properties
// returns nothing
UNWIND $rows AS row
MATCH (event:Entity {id: row.id})
SET event = row.properties
