// How many turns the writers have had: another number after every write.
// returns version
MATCH (writer:StoreWriter {id: 'writer'})
RETURN writer.turn AS version
