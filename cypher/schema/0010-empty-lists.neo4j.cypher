// Lists without items, which `neo4j-admin database import` leaves out: the store reads them as they are written, empty.
MATCH (n:Entity) WHERE n.aliases IS NULL AND NOT n:Event CALL { WITH n SET n.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Entity) WHERE n.variants IS NULL AND NOT n:Event CALL { WITH n SET n.variants = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Event) WHERE n.disagreements IS NULL CALL { WITH n SET n.disagreements = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Event) WHERE n.known IS NULL CALL { WITH n SET n.known = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Article) WHERE n.support IS NULL CALL { WITH n SET n.support = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Article) WHERE n.sketch IS NULL CALL { WITH n SET n.sketch = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Article)-[r:REPORTS]->(:Event) WHERE r.participants IS NULL CALL { WITH r SET r.participants = [] } IN TRANSACTIONS OF 10000 ROWS;
