// The relationships between a node and some of its neighbours.
// param id, types, ids: of the neighbours
// returns edge
MATCH (n:Entity {id: $id})-[edge]-(other)
WHERE type(edge) IN $types AND other.id IN $ids
RETURN edge
