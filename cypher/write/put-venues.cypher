// Links events to where they happened.
// param rows: event, place, properties
// returns nothing
UNWIND $rows AS row
MATCH (event:Entity {id: row.event})
MATCH (place:Entity {id: row.place})
CREATE (event)-[link:HAPPENED_IN]->(place)
SET link = row.properties
