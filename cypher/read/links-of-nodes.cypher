// What some nodes are linked to, link by link; the label is filled in.
// param ids; types; prefixes: what the ids of the wanted kinds begin with; ends: ids wanted whatever their kind
// returns id, other
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link]-(other)
WHERE type(link) IN $types AND (split(other.id, '/')[0] IN $prefixes OR other.id IN $ends)
RETURN DISTINCT n.id AS id, other.id AS other
