// One thing that readers keep.
// param key: its kind and id, apart by /
// returns id, title, folder, updatedAt, json
MATCH (kept:Kept {key: $key})
RETURN kept.id AS id, kept.title AS title, kept.folder AS folder, kept.updatedAt AS updatedAt, kept.json AS json
