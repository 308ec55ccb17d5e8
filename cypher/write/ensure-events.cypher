// Makes the events that are not there yet, so that reports which move have something to point to.
// param ids: event ids
// returns nothing
UNWIND $ids AS id
MERGE (event:Entity {id: id})
SET event:Event
