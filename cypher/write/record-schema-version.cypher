// Notes that a schema file was applied.
// param name: the file's name without its ending
// returns nothing
MERGE (:SchemaVersion {name: $name})
