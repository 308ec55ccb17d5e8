// Forgets that inputs were dealt with which gave articles.
// param ids: article ids
// returns nothing
UNWIND $ids AS id
MATCH (input:Input {article: id})
DELETE input
