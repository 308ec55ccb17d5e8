// Makes or changes entities of one kind; "Person" is filled with the kind.
// param rows: id, properties
// returns nothing
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:Person
