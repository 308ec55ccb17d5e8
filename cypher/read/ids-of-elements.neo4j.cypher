// The graph's ids of nodes known by Neo4j's own.
// param elements: element ids
// returns element, id
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
RETURN element, n.id AS id
