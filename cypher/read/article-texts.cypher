// The texts of articles.
// param ids: article ids
// returns id, text
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text
