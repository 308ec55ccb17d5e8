// The schema files that were applied to this database.
// returns name
MATCH (version:SchemaVersion)
RETURN version.name AS name
