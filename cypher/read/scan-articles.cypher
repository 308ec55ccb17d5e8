// Articles whose title holds the question, the newest first.
// param question
// returns id, articleCount
MATCH (article:Article)
WHERE article.searchText CONTAINS $question
WITH article.id AS id, coalesce(article.publishedAt, '') AS publishedAt
RETURN id, 1 AS articleCount
ORDER BY publishedAt DESC, id
