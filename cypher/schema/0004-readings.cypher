// Readings of events are looked up by what they say, and by what they may be joined with.
CREATE CONSTRAINT reading_key IF NOT EXISTS FOR (n:Reading) REQUIRE n.key IS UNIQUE;
CREATE INDEX reading_slot IF NOT EXISTS FOR (n:Reading) ON (n.slot);
