// Nodes by their ids, articles excepted.
// param ids: node ids
// returns node
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node
