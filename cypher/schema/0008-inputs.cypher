// Inputs that were dealt with, each once for every article that it gave: looked up by what they held, and by the article.
CREATE CONSTRAINT input_key IF NOT EXISTS FOR (n:Input) REQUIRE n.key IS UNIQUE;
CREATE INDEX input_id IF NOT EXISTS FOR (n:Input) ON (n.id);
CREATE INDEX input_article IF NOT EXISTS FOR (n:Input) ON (n.article);
