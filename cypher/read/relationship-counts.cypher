// How many relationships there are of each type.
// returns type, count
MATCH ()-[r:PUBLISHED]->() RETURN 'PUBLISHED' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:CITES]->() RETURN 'CITES' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:MENTIONS]->() RETURN 'MENTIONS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:REPORTS]->() RETURN 'REPORTS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:TOOK_PART_IN]->() RETURN 'TOOK_PART_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:HAPPENED_IN]->() RETURN 'HAPPENED_IN' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:HOLDS]->() RETURN 'HOLDS' AS type, count(r) AS count
UNION ALL
MATCH ()-[r:OF]->() RETURN 'OF' AS type, count(r) AS count
