// What readings of events are filed under these keys.
// param keys
// returns key, event: the id of the event that it is filed with, json
UNWIND $keys AS key
MATCH (reading:Reading {key: key})
RETURN reading.key AS key, reading.event AS event, reading.json AS json
