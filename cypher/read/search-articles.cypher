// Those of some articles whose title or text holds the question, titles first, then the newest.
// param ids: article ids; question; traditional: the question in Traditional characters
// returns id, articleCount
UNWIND $ids AS id
MATCH (article:Article {id: id})
WHERE article.searchText CONTAINS $question
  OR toLower(article.text) CONTAINS $question
  OR toLower(article.text) CONTAINS $traditional
WITH
  id,
  coalesce(article.publishedAt, '') AS publishedAt,
  CASE
    WHEN article.searchText = $question THEN 0
    WHEN article.searchText CONTAINS $question THEN 1
    ELSE 2
  END AS rank
RETURN id, 1 AS articleCount
ORDER BY rank, publishedAt DESC, id
