// Takes entities (or events) away that nothing supports any more.
// param ids: entity ids
// returns nothing
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
