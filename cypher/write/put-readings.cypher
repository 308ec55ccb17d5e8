// Files readings of events.
// param rows: key, slot, named: the event that the words alone name, event: the one that it is filed with, json
// returns nothing
UNWIND $rows AS row
MERGE (reading:Reading {key: row.key})
SET reading.slot = row.slot, reading.named = row.named, reading.event = row.event, reading.json = row.json
