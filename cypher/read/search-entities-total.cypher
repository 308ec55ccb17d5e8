// How many entities have a form that holds the question or sounds like it.
// param prefixes: what the ids of the kinds begin with; question; sound: pinyin after a line break
// returns total
MATCH (entity:Entity)
WHERE split(entity.id, '/')[0] IN $prefixes
  AND (entity.searchText CONTAINS $question OR entity.searchPinyin CONTAINS $sound)
RETURN count(entity) AS total
