// Those of some countries that no article names and nothing belongs to.
// param ids: country ids
// returns id
UNWIND $ids AS id
MATCH (country:Entity {id: id})
WHERE size(country.variants) = 0 AND NOT EXISTS { (country)<-[:OF]-() }
RETURN country.id AS id
