// Changes entities.
// param rows: id, properties
// returns nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
