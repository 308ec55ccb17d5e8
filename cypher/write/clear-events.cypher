// Takes away who took part in events and where they were, before both are written anew.
// param ids: event ids
// returns nothing
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link:TOOK_PART_IN|HAPPENED_IN]-()
DELETE link
