// Makes entities of one kind that are not there yet; "Person" is filled with the kind.
// param rows: id, properties
// returns nothing
UNWIND $rows AS row
CREATE (entity:Entity:Person {id: row.id})
SET entity = row.properties
