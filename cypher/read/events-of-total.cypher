// How many events there are in which all of some entities took part.
// param participants: entity ids, each once; from, to: days; types, status
// returns total
UNWIND $participants AS participant
MATCH (:Entity {id: participant})-[:TOOK_PART_IN]->(event:Event)
WHERE event.sortDay <= $to AND coalesce(event.lastDay, event.sortDay) >= $from
  AND event.type IN $types AND event.status IN $status
WITH event, count(DISTINCT participant) AS found
WHERE found = size($participants)
RETURN count(event) AS total
