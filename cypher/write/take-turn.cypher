// Makes the writers of one database take turns: whoever runs this holds the node until its transaction ends.
// returns nothing
MERGE (writer:StoreWriter {id: 'writer'})
SET writer.turn = coalesce(writer.turn, 0) + 1
