// The events that articles report.
// param ids: article ids
// returns id
UNWIND $ids AS id
MATCH (:Article {id: id})-[:REPORTS]->(event:Event)
RETURN DISTINCT event.id AS id
