// Articles with their texts.
// param ids: article ids
// returns article
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article
