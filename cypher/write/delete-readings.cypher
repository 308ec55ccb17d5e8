// Takes readings away that no report is left of.
// param keys
// returns nothing
UNWIND $keys AS key
MATCH (reading:Reading {key: key})
DELETE reading
