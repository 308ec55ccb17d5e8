// A page of the events in a range of days, by date.
// param from, to: days; types, status, skip, limit
// returns event
MATCH (event:Event)
WHERE event.sortDay <= $to AND coalesce(event.lastDay, event.sortDay) >= $from
  AND event.type IN $types AND event.status IN $status
RETURN event
ORDER BY event.sortDay, event.id
SKIP $skip LIMIT $limit
