// How many reports are filed under some keys.
// param keys
// returns key, count; no row for none
UNWIND $keys AS key
MATCH (reading:Reading {key: key})
MATCH (:Entity {id: reading.event})<-[report:REPORTS]-(:Article)
WHERE report.reading = key
RETURN key, count(report) AS count
