// How many shortest paths there are between two nodes; types, length and the labels of the two ends are filled in.
// param from, to: ids; most: paths counted
// returns total
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:TOOK_PART_IN|HAPPENED_IN|HOLDS|OF*1..6]-(b))
WITH path LIMIT $most
RETURN count(path) AS total
