// An article with its text.
// param id
// returns article
MATCH (article:Article {id: $id})
RETURN article
