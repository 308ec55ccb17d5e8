// The reports of an event that are filed under a key.
// param rows: key, event
// returns key, article, properties
UNWIND $rows AS row
MATCH (:Entity {id: row.event})<-[report:REPORTS]-(article:Article)
WHERE report.reading = row.key
RETURN row.key AS key, article.id AS article, properties(report) AS properties
