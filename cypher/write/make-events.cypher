// Makes events that are not there yet.
// param rows: id, properties
// returns nothing
UNWIND $rows AS row
CREATE (event:Entity:Event {id: row.id})
SET event = row.properties
