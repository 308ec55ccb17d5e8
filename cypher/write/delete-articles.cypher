// Takes articles and all their relationships away.
// param ids: article ids
// returns nothing
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article
