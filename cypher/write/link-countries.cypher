// Links entities to their countries; they have no such link.
// param rows: id, country: id of the country
// returns nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
MATCH (country:Entity {id: row.country})
CREATE (entity)-[:OF]->(country)
