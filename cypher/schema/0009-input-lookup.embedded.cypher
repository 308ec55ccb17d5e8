// The look-up index of the key, which Neo4j makes with the constraint.
CREATE INDEX input_lookup IF NOT EXISTS FOR (n:Input) ON (n.key);
