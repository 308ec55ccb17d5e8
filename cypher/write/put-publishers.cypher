// Links articles to who published them.
// param rows: article, source
// returns nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (source:Entity {id: row.source})
CREATE (source)-[:PUBLISHED]->(article)
