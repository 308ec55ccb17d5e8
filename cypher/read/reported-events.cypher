// The events that articles report, and what each report was filed under.
// param ids: article ids
// returns id, reading: null where it was filed under nothing
UNWIND $ids AS id
MATCH (:Article {id: id})-[report:REPORTS]->(event:Event)
RETURN DISTINCT event.id AS id, report.reading AS reading
