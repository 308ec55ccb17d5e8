// A page of ids in their order; the label is filled in.
// param after: the last id of the page before; limit
// returns id
MATCH (node:Entity)
WHERE node.id > $after
RETURN node.id AS id
ORDER BY id
LIMIT $limit
