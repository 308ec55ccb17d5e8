// Takes away the link of entities to their former countries.
// param ids: entity ids
// returns nothing
UNWIND $ids AS id
MATCH (:Entity {id: id})-[link:OF]->(:Country)
DELETE link
