// Ids are unique, and looked up by index: the embedded engine makes no index for a constraint, so it gets one by name.
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_key IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT writer_key IF NOT EXISTS FOR (n:StoreWriter) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_sort_day IF NOT EXISTS FOR (n:Event) ON (n.sortDay);
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
