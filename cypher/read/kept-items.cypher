// What readers keep of one kind, with what it holds.
// param kind: query or scene
// returns id, title, folder, updatedAt, json
MATCH (kept:Kept {kind: $kind})
RETURN kept.id AS id, kept.title AS title, kept.folder AS folder, kept.updatedAt AS updatedAt, kept.json AS json
