// How many nodes there are of each kind.
// returns kind, count
MATCH (n:Person) RETURN 'Person' AS kind, count(n) AS count
UNION ALL
MATCH (n:Country) RETURN 'Country' AS kind, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'Organization' AS kind, count(n) AS count
UNION ALL
MATCH (n:Place) RETURN 'Place' AS kind, count(n) AS count
UNION ALL
MATCH (n:Equipment) RETURN 'Equipment' AS kind, count(n) AS count
UNION ALL
MATCH (n:Source) RETURN 'Source' AS kind, count(n) AS count
UNION ALL
MATCH (n:Event) RETURN 'Event' AS kind, count(n) AS count
UNION ALL
MATCH (n:Article) RETURN 'Article' AS kind, count(n) AS count
