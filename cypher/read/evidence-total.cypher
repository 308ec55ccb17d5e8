// How often articles mention, cite or report a node, or claim an office for it.
// param id
// returns total
MATCH (:Entity {id: $id})<-[link:MENTIONS|CITES|REPORTS|CLAIMS]-(:Article)
RETURN count(link) AS total
