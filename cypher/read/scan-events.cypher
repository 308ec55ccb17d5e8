// Events whose title holds the question.
// param question
// returns id, articleCount
MATCH (event:Event)
WHERE event.searchText CONTAINS $question
RETURN event.id AS id, event.articleCount AS articleCount
ORDER BY articleCount DESC, id
