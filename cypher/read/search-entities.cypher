// Entities with a form that holds the question or sounds like it, the best first; see search-text.ts for the marks.
// param prefixes: what the ids of the kinds begin with; question; sound: pinyin after a line break; limit
// param name, alias, nameStart, aliasStart, wholeSound: the question with marks, from the closest match down
// returns id, articleCount
MATCH (entity:Entity)
WHERE split(entity.id, '/')[0] IN $prefixes
  AND (entity.searchText CONTAINS $question OR entity.searchPinyin CONTAINS $sound)
WITH
  entity.id AS id,
  entity.articleCount AS articleCount,
  CASE
    WHEN entity.searchText CONTAINS $name THEN 0
    WHEN entity.searchText CONTAINS $alias THEN 1
    WHEN entity.searchText CONTAINS $nameStart THEN 2
    WHEN entity.searchText CONTAINS $aliasStart THEN 3
    WHEN entity.searchText CONTAINS $question THEN 4
    WHEN entity.searchPinyin CONTAINS $wholeSound THEN 5
    ELSE 6
  END AS rank
RETURN id, articleCount
ORDER BY rank, articleCount DESC, id
LIMIT $limit
