import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { migrate } from './migrate.ts';
import { deleteArticle, putArticles } from './put/articles.ts';
import { knownInputs } from './put/inputs.ts';
import { article, articles } from './read/article.ts';
import { articleGraphs } from './read/article-graphs.ts';
import { events } from './read/events.ts';
import { evidence, node } from './read/evidence.ts';
import { exportGraph } from './read/export.ts';
import { neighbourhood } from './read/neighbourhood.ts';
import { neighbours } from './read/neighbours.ts';
import { paths } from './read/paths.ts';
import { runQuery } from './read/run-query.ts';
import { search } from './read/search.ts';
import { stats } from './read/stats.ts';
import { streamQuery } from './read/stream-query.ts';
import { createWorkspace } from './workspace/kept-nodes.ts';

/** The store over any engine that runs the common dialect of `cypher/README.md`. */
export function createCypherStore(engine: Engine): GraphStore {
  return {
    engine: engine.name,
    workspace: createWorkspace(engine),
    migrate: () => migrate(engine),
    putArticles: (batch, options) => putArticles(engine, batch, options),
    knownInputs: (hashes, ingestVersion) => knownInputs(engine, hashes, ingestVersion),
    deleteArticle: (id) => deleteArticle(engine, id),
    articles: (request) => articles(engine, request),
    article: (id) => article(engine, id),
    node: (id) => node(engine, id),
    evidence: (id, request) => evidence(engine, id, request),
    search: (request) => search(engine, request),
    neighbours: (id, request) => neighbours(engine, id, request),
    neighbourhood: (request) => neighbourhood(engine, request),
    events: (request) => events(engine, request),
    paths: (request) => paths(engine, request),
    query: (statement, params, options) => runQuery(engine, statement, params, options),
    stream: (statement, params, options) => streamQuery(engine, statement, params, options),
    stats: () => stats(engine),
    dataVersion: () => engine.dataVersion(),
    export: (selection) => exportGraph(engine, selection),
    articleGraphs: () => articleGraphs(engine),
    close: () => engine.close(),
  };
}
