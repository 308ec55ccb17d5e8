// Links those who took part to their events.
// param rows: entity, event, properties
// returns nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MATCH (event:Entity {id: row.event})
CREATE (entity)-[link:TOOK_PART_IN]->(event)
SET link = row.properties
