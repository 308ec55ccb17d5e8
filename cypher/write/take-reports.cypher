// Takes from events the reports that are filed under a key.
// param rows: key, event
// returns nothing
UNWIND $rows AS row
MATCH (:Entity {id: row.event})<-[report:REPORTS]-(:Article)
WHERE report.reading = row.key
DELETE report
