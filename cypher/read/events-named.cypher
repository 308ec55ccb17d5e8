// The events with which the readings are filed whose words alone name another event, or the same.
// param named: the id of that event
// returns event
MATCH (reading:Reading {named: $named})
RETURN DISTINCT reading.event AS event
ORDER BY event
