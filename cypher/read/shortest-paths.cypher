// The best attested of the shortest paths between two nodes: those first whose least reported event has the most sources.
// Types, length and the labels of the two ends are filled in.
// param from, to: ids; most: paths looked at; limit
// returns path
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:TOOK_PART_IN|HAPPENED_IN|HOLDS|OF*1..6]-(b))
WITH path LIMIT $most
WITH
  path,
  reduce(least = 1000000, node IN nodes(path) |
    CASE WHEN node.sourceCount < least THEN node.sourceCount ELSE least END) AS sources,
  reduce(ids = '', node IN nodes(path) | ids + ' ' + node.id) AS ids
RETURN path
ORDER BY sources DESC, ids
LIMIT $limit
