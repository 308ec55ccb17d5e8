// How many events there are in a range of days, of some types and statuses.
// param from, to: days; types, status
// returns total
MATCH (event:Event)
WHERE event.sortDay <= $to AND coalesce(event.lastDay, event.sortDay) >= $from
  AND event.type IN $types AND event.status IN $status
RETURN count(event) AS total
