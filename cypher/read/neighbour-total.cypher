// How many neighbours a node has by some types of relationship and of some kinds.
// param id, types, prefixes: what the ids of the kinds begin with
// returns total
MATCH (n:Entity {id: $id})-[link]-(other)
WHERE type(link) IN $types AND split(other.id, '/')[0] IN $prefixes
RETURN count(DISTINCT other.id) AS total
