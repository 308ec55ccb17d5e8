import { once } from 'node:events';
import type { Request, Response } from 'express';
import { z } from 'zod';
import {
  AddedResponse,
  isMailuoError,
  Job,
  JobId,
  JobPageRequest,
  JobsResponse,
  MailuoError,
  NewJobRequest,
  QuarantineResponse,
  type JobEvent,
} from '#domain';
import { jsonRoute, streamRoute, type ApiContext, type Route } from '../http/route.ts';
import {
  addedPage,
  isFinished,
  quarantinePage,
  receiveFiles,
  refuseLargeBody,
  spoolRequest,
  type Jobs,
} from '../jobs/index.ts';

const params = z.strictObject({ id: JobId });
/** Seconds after which to try again when too many jobs wait. */
const RETRY_AFTER = '30';
/** Milliseconds after which a broken stream of events is to be asked for again. */
const RECONNECT_MS = 2000;

/** A server that was started without jobs, as in some tests, has none. */
function jobsOf({ jobs }: ApiContext): Jobs {
  if (jobs === undefined) throw new MailuoError('not_found', 'this server takes no jobs');
  return jobs;
}

/** Files come as a form and go to disk as they come, so the body is read here; JSON comes as bytes. */
export const createJob: Route = {
  method: 'post',
  path: '/jobs',
  summary:
    'Takes in files (a form), web pages ({urls}) or text ({text}); answers 202 with the job that will.',
  role: 'editor',
  caching: 'none',
  fails: ['too_large', 'too_many_requests', 'not_found'],
  input: { body: NewJobRequest },
  takes: ['application/json'],
  streams: ['multipart/form-data'],
  answer: { schema: Job },
  status: 202,
  serve: async (request, response, context) => {
    // What comes before there is a place to put it waits.
    request.pause();
    try {
      const job = await acceptJob(request, jobsOf(context));
      response.status(202).location(`${request.baseUrl}/jobs/${job.id}`).json(job);
    } catch (error) {
      // What is still to come of the body is of no use.
      request.resume();
      if (!request.complete) response.setHeader('Connection', 'close');
      if (isMailuoError(error, 'too_many_requests')) response.setHeader('Retry-After', RETRY_AFTER);
      throw error;
    }
  },
};

async function acceptJob(request: Request, jobs: Jobs): Promise<Job> {
  refuseQuery(request);
  if (typeof request.is('multipart/form-data') === 'string') {
    refuseLargeBody(request, jobs.limits);
    return jobs.add('files', (folder) => receiveFiles(request, folder, jobs.limits));
  }
  const wanted = parseRequest(request.body);
  return jobs.add('urls' in wanted ? 'urls' : 'text', (folder) => spoolRequest(wanted, folder));
}

function refuseQuery({ query }: Request): void {
  const fields = Object.keys(query).map((name) => ({ path: `query.${name}`, message: 'not known' }));
  if (fields.length > 0)
    throw new MailuoError('invalid_input', 'the request does not fit: query', { details: { fields } });
}

function parseRequest(body: unknown): NewJobRequest {
  if (!Buffer.isBuffer(body)) {
    throw new MailuoError(
      'invalid_input',
      'send files as multipart/form-data, or {"urls": […]} or {"text": "…"} as application/json',
    );
  }
  const parsed = NewJobRequest.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({
    path: ['body', ...path].join('.'),
    message,
  }));
  throw new MailuoError('invalid_input', 'the request does not fit: body', { details: { fields } });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new MailuoError('invalid_input', 'the body is not valid JSON', { cause: error });
  }
}

export const jobs = jsonRoute({
  method: 'get',
  path: '/jobs',
  summary: 'The jobs that wait, run and ran, newest first.',
  caching: 'none',
  fails: ['not_found'],
  answer: JobsResponse,
  handle: (_input, context) => ({ jobs: [...jobsOf(context).list()] }),
});

export const job = jsonRoute({
  method: 'get',
  path: '/jobs/:id',
  summary: 'How far a job is.',
  caching: 'none',
  params,
  answer: Job,
  handle: (input, context) => jobsOf(context).get(input.params.id),
});

export const resumeJob = jsonRoute({
  method: 'post',
  path: '/jobs/:id/resume',
  summary: 'Has a job that failed because the store was away go on where it ended.',
  fails: ['conflict', 'not_found'],
  params,
  answer: Job,
  handle: (input, context) => jobsOf(context).resume(input.params.id),
});

export const cancelJob = jsonRoute({
  method: 'delete',
  path: '/jobs/:id',
  summary: 'Stops a job after the articles in hand; what it stored stays.',
  fails: ['conflict'],
  params,
  answer: Job,
  handle: (input, context) => jobsOf(context).cancel(input.params.id),
});

export const jobQuarantine = jsonRoute({
  method: 'get',
  path: '/jobs/:id/quarantine',
  summary: 'What a job set aside, with where it stood and why.',
  caching: 'none',
  params,
  query: JobPageRequest,
  answer: QuarantineResponse,
  handle: async (input, context) =>
    quarantinePage(await jobsOf(context).history(input.params.id), input.query),
});

export const jobAdded = jsonRoute({
  method: 'get',
  path: '/jobs/:id/added',
  summary:
    'The nodes that a job’s articles bear on: the articles, and all that they mention, cite and report.',
  caching: 'none',
  params,
  query: JobPageRequest,
  answer: AddedResponse,
  handle: async (input, context) =>
    addedPage(await jobsOf(context).history(input.params.id), input.query, context.store),
});

export const jobEvents = streamRoute({
  method: 'get',
  path: '/jobs/:id/events',
  summary: 'What happens in a job, as it happens (Server-Sent Events); Last-Event-ID goes on after that one.',
  caching: 'none',
  params,
  media: ['text/event-stream'],
  stream: async (input, context, response, { signal }) => {
    const all = jobsOf(context);
    const { id } = input.params;
    const after = lastEventId(response.req.headers['last-event-id']);
    if (isFinished(all.get(id).state) && ((await all.history(id)).at(-1)?.seq ?? 0) <= after) {
      // Tells the reader not to come back.
      response.status(204).end();
      return;
    }
    await writeEvents(all.follow(id, after, signal), response, {
      signal,
      heartbeatMs: all.limits.heartbeatMs,
    });
  },
});

function lastEventId(header: string | string[] | undefined): number {
  const text = header === undefined ? '0' : String(header);
  if (!/^\d{1,9}$/.test(text))
    throw new MailuoError('invalid_input', `Last-Event-ID is "${text.slice(0, 20)}"; expected a number`);
  return Number(text);
}

async function writeEvents(
  events: AsyncIterable<JobEvent>,
  response: Response,
  { signal, heartbeatMs }: { readonly signal: AbortSignal; readonly heartbeatMs: number },
): Promise<void> {
  // Not packed, which would hold events back until there are many.
  response.setHeader('Cache-Control', 'no-store, no-transform');
  response.type('text/event-stream');
  response.write(`retry: ${RECONNECT_MS}\n\n`);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  try {
    for await (const event of events) {
      const text = `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
      if (!response.write(text)) await once(response, 'drain', { signal });
    }
    response.end();
  } finally {
    clearInterval(heartbeat);
  }
}
