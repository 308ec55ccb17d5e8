// All shortest paths between two nodes; types, length and the labels of the two ends are filled in.
// param from, to: ids; limit
// returns path
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:TOOK_PART_IN|HAPPENED_IN|HOLDS|OF*1..6]-(b))
RETURN path
LIMIT $limit
