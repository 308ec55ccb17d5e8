// Which inputs were dealt with: a row for each article that one gave and that is still there.
// param ids: hashes of what inputs held; ingestVersion: of the reading that counts
// returns id, of: how many articles it gave
UNWIND $ids AS id
MATCH (input:Input {id: id})
WHERE input.ingestVersion = $ingestVersion
RETURN input.id AS id, input.of AS of
