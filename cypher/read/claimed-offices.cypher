// The offices that articles say somebody holds.
// param ids: article ids
// returns person, target, office
UNWIND $ids AS id
MATCH (:Article {id: id})-[claim:CLAIMS]->(person:Person)
RETURN DISTINCT person.id AS person, claim.target AS target, claim.office AS office
