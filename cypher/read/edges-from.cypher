// The relationships of one type that begin at some nodes; type and label are filled in.
// param ids
// returns edge
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[edge:OF]->()
RETURN edge
