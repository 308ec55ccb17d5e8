// How many articles there are.
// returns total
MATCH (article:Article)
RETURN count(article) AS total
