// Makes articles.
// param rows: id, properties
// returns nothing
UNWIND $rows AS row
CREATE (article:Article {id: row.id})
SET article = row.properties
