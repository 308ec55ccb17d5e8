// Takes away one thing that readers kept.
// param key: its kind and id, apart by /
// returns nothing
MATCH (kept:Kept {key: $key})
DELETE kept
