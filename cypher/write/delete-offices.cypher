// Takes offices away, before they are written anew.
// param rows: person, target, office
// returns nothing
UNWIND $rows AS row
MATCH (:Entity {id: row.person})-[office:HOLDS]->(target:Entity)
WHERE office.office = row.office AND target.id = row.target
DELETE office
