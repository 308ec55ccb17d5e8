// Changes how many articles name entities, and nothing else of them.
// param rows: id, articleCount, variants
// returns nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.articleCount = row.articleCount, entity.variants = row.variants
