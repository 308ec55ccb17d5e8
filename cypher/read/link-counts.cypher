// How many links some nodes have; the label is filled in.
// param ids; types
// returns id, count
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link]-()
WHERE type(link) IN $types
RETURN n.id AS id, count(link) AS count
