// Notes which inputs were dealt with, and which articles they gave.
// param rows: key: id and article; id: hash of what the input held; ingestVersion, article, of: how many articles it gave
// returns nothing
UNWIND $rows AS row
MERGE (input:Input {key: row.key})
SET input.id = row.id, input.ingestVersion = row.ingestVersion, input.article = row.article, input.of = row.of
