import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import { JobState } from '#domain';
import type { Jobs } from '../jobs/index.ts';

/** Seconds; from a look-up by id to a statement that is stopped. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** What the server counts about itself, in a registry of its own, so that two servers in a process do not mix. */
export interface Metrics {
  readonly countRequests: RequestHandler;
  /** Counts a call on the store when it ends. */
  readonly storeCall: (method: string) => (outcome: 'ok' | 'failed') => void;
  /** In the text format of Prometheus. */
  readonly page: RequestHandler;
}

/** Jobs are counted where the server takes any. */
export function createMetrics(jobs?: Pick<Jobs, 'list'>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'mailuo_http_request_duration_seconds',
    help: 'How long requests took, by the route that answered them.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [register],
  });
  const calls = new Histogram({
    name: 'mailuo_store_call_duration_seconds',
    help: 'How long calls on the graph store took.',
    labelNames: ['method', 'outcome'],
    buckets: BUCKETS,
    registers: [register],
  });
  const cut = new Counter({
    name: 'mailuo_http_requests_cut_total',
    help: 'Requests whose reader was gone before the answer was whole.',
    registers: [register],
  });
  if (jobs !== undefined) countJobs(register, jobs);
  return {
    countRequests: (request, response, next) => {
      const end = requests.startTimer();
      response.once('close', () => {
        if (!response.writableFinished) cut.inc();
        end({
          method: request.method,
          route: Matched.parse(response.locals).route ?? 'none',
          status: String(response.statusCode),
        });
      });
      next();
    },
    storeCall: (method) => {
      const end = calls.startTimer({ method });
      return (outcome) => void end({ outcome });
    },
    page: async (_request, response) => {
      const text = await register.metrics();
      response.setHeader('Cache-Control', 'no-store');
      response.type(register.contentType).send(text);
    },
  };
}

/** Counted when they are asked for; of finished ones, those of which there is a record. */
function countJobs(register: Registry, { list }: Pick<Jobs, 'list'>): void {
  const gauge = new Gauge({
    name: 'mailuo_jobs',
    help: 'Jobs that wait, run and ran, by state.',
    labelNames: ['state'],
    registers: [register],
    collect: () => {
      for (const state of JobState.options) gauge.set({ state }, 0);
      for (const { state } of list()) gauge.inc({ state });
    },
  });
}

const Matched = z.object({ route: z.string().optional() });

/** Notes the path as the table has it: addresses as they come would make a time series each. */
export function nameRoute(path: string): RequestHandler {
  return ({ baseUrl }, response, next) => {
    response.locals['route'] = `${baseUrl}${path}`;
    next();
  };
}
