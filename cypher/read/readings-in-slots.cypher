// The readings of events of a type, between some countries, in some months.
// param slots
// returns key, event: the id of the event that it is filed with, json
UNWIND $slots AS slot
MATCH (reading:Reading {slot: slot})
RETURN reading.key AS key, reading.event AS event, reading.json AS json
