import type { Route } from '../http/route.ts';
import { article, articles } from './articles.ts';
import { runCypher } from './cypher.ts';
import { events } from './events.ts';
import { exportGraph } from './export.ts';
import { health } from './health.ts';
import { evidence, neighbours, node } from './nodes.ts';
import { paths } from './paths.ts';
import { queries, runQuery } from './queries.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';

/** The whole API below `/api`, a line an operation. */
export const ROUTES: readonly Route[] = [
  health,
  stats,
  search,
  node,
  evidence,
  neighbours,
  events,
  paths,
  queries,
  runQuery,
  runCypher,
  exportGraph,
  articles,
  article,
];
