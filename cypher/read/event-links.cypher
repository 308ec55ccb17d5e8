// Who took part in events and where they were.
// param ids: event ids
// returns link, other
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link:TOOK_PART_IN|HAPPENED_IN]-(other:Entity)
RETURN link, other
