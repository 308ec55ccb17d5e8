// The first and the last day that an event was or can have been on.
// returns first, last
MATCH (event:Event)
WHERE event.lastDay IS NOT NULL
RETURN min(event.sortDay) AS first, max(event.lastDay) AS last
