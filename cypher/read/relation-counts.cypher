// How many nodes of each kind are linked to a node, by type and direction.
// param id, types: relationship types
// returns type, outgoing, prefix: what the ids of the kind begin with, count
MATCH (n:Entity {id: $id})-[link]-(other)
WHERE type(link) IN $types
WITH DISTINCT
  type(link) AS type,
  startNode(link).id = $id AS outgoing,
  split(other.id, '/')[0] AS prefix,
  other.id AS neighbour
RETURN type, outgoing, prefix, count(neighbour) AS count
ORDER BY type, outgoing, prefix
