import type { Route } from '../http/route.ts';
import { article, articles, deleteArticle } from './articles.ts';
import { runCypher } from './cypher.ts';
import { events } from './events.ts';
import { exportGraph } from './export.ts';
import { health, ready } from './health.ts';
import { cancelJob, createJob, job, jobAdded, jobEvents, jobQuarantine, jobs, resumeJob } from './jobs.ts';
import { evidence, neighbours, node } from './nodes.ts';
import { openapi } from './openapi.ts';
import {
  changeQuery,
  createQuery,
  exportQueries,
  importQueries,
  queryFile,
  removeQuery,
} from './own-queries.ts';
import { paths } from './paths.ts';
import { queries, runQuery } from './queries.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';
import { querySuggestions } from './suggestions.ts';
import { changeScene, createScene, removeScene, scene, scenes } from './workspace.ts';

/** The whole API below `/api`, a line an operation. */
export const ROUTES: readonly Route[] = [
  health,
  ready,
  openapi(() => ROUTES),
  stats,
  search,
  node,
  evidence,
  neighbours,
  events,
  paths,
  queries,
  runQuery,
  querySuggestions,
  createQuery,
  importQueries,
  exportQueries,
  queryFile,
  changeQuery,
  removeQuery,
  scenes,
  createScene,
  scene,
  changeScene,
  removeScene,
  runCypher,
  exportGraph,
  articles,
  article,
  deleteArticle,
  createJob,
  jobs,
  job,
  cancelJob,
  resumeJob,
  jobEvents,
  jobQuarantine,
  jobAdded,
];
