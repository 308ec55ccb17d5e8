// A page of the events in which all of some entities took part, by date.
// param participants: entity ids, each once; from, to: days; types, status, skip, limit
// returns event
UNWIND $participants AS participant
MATCH (:Entity {id: participant})-[:TOOK_PART_IN]->(event:Event)
WHERE event.sortDay <= $to AND coalesce(event.lastDay, event.sortDay) >= $from
  AND event.type IN $types AND event.status IN $status
WITH event, count(DISTINCT participant) AS found
WHERE found = size($participants)
RETURN event
ORDER BY event.sortDay, event.id
SKIP $skip LIMIT $limit
