// Links entities to their countries.
// param rows: id, country: id of the country
// returns nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
MATCH (country:Entity {id: row.country})
MERGE (entity)-[:OF]->(country)
