// What readers keep beside the graph: their queries and scenes.
CREATE CONSTRAINT kept_key IF NOT EXISTS FOR (n:Kept) REQUIRE n.key IS UNIQUE;
