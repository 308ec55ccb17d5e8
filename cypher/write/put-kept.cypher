// Keeps one thing for readers, or replaces it.
// param key: its kind and id, apart by /; properties: all that it has, the key among them
// returns nothing
MERGE (kept:Kept {key: $key})
SET kept = $properties
