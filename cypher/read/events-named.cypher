// The events with which the readings are filed whose words alone name other events, or the same.
// param named: the ids of those events
// returns named, event
UNWIND $named AS named
MATCH (reading:Reading {named: named})
RETURN DISTINCT named, reading.event AS event
ORDER BY event
