// Those of some ids that there are nodes for.
// param ids
// returns id
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id
UNION
UNWIND $ids AS id
MATCH (node:Article {id: id})
RETURN node.id AS id
