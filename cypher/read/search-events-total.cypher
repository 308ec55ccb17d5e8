// How many events have a title that holds the question.
// param question
// returns total
MATCH (event:Event)
WHERE event.searchText CONTAINS $question
RETURN count(event) AS total
