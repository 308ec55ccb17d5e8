// Those of some events whose title holds the question, an exact title first.
// param ids: event ids; question
// returns id, articleCount
UNWIND $ids AS id
MATCH (event:Entity {id: id})
WHERE event.searchText CONTAINS $question
WITH id, event.articleCount AS articleCount, CASE WHEN event.searchText = $question THEN 0 ELSE 1 END AS rank
RETURN id, articleCount
ORDER BY rank, articleCount DESC, id
