// How many articles have a title or a text that holds the question.
// param question; traditional: the question in Traditional characters
// returns total
MATCH (article:Article)
WHERE article.searchText CONTAINS $question
  OR toLower(article.text) CONTAINS $question
  OR toLower(article.text) CONTAINS $traditional
RETURN count(article) AS total
