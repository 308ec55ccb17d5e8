// Makes the node that `take-schema-turn` holds, where there is none; committed by itself, so that the others see it.
// returns nothing
MERGE (:SchemaTurn)
