// The look-up index of the key, which Neo4j makes with the constraint.
CREATE INDEX reading_lookup IF NOT EXISTS FOR (n:Reading) ON (n.key);
