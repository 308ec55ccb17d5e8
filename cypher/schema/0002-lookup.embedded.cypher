// The look-up indexes of the keys, which Neo4j makes with the constraint.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX article_id IF NOT EXISTS FOR (n:Article) ON (n.id);
