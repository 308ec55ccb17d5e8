// How articles describe entities, and the country that follows.
// param ids: entity ids
// returns id, variants: "variant count json" of each description, country: code or null
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.variants AS variants, entity.country AS country
