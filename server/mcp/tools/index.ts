import type { Tool } from '../tool.ts';
import { article } from './article.ts';
import { cypher } from './cypher.ts';
import { events } from './events.ts';
import { neighbours } from './neighbours.ts';
import { node } from './node.ts';
import { paths } from './paths.ts';
import { runQuery, savedQueries } from './queries.ts';
import { search } from './search.ts';

/** Every tool, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  search,
  node,
  neighbours,
  paths,
  events,
  article,
  savedQueries,
  runQuery,
  cypher,
];
