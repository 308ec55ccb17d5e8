// The offices that persons hold.
// param ids: person ids
// returns person, target, office: the relationship's properties
UNWIND $ids AS id
MATCH (person:Entity {id: id})-[office:HOLDS]->(target:Entity)
RETURN person.id AS person, target.id AS target, properties(office) AS office
