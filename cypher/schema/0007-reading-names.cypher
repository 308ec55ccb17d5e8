// Events are found by the ids that words alone gave them before a more exact report came: what a reading's key begins with.
CREATE INDEX reading_name IF NOT EXISTS FOR (n:Reading) ON (n.named);
MATCH (reading:Reading) SET reading.named = split(reading.key, '|')[0];
