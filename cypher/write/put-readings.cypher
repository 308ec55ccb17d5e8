// Files readings of events.
// param rows: key, slot, event, json
// returns nothing
UNWIND $rows AS row
MERGE (reading:Reading {key: row.key})
SET reading.slot = row.slot, reading.event = row.event, reading.json = row.json
