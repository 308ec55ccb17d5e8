import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { MailuoError, type ErrorCode } from '#domain';
import type { GraphStore } from '#store';
import type { Jobs } from '../jobs/index.ts';
import type { SavedQueries } from '../saved-queries/load.ts';
import { requireRole, type Role } from './access.ts';
import { freshness } from './freshness.ts';
import { nameRoute } from './metrics.ts';
import { otherMethod } from './other-method.ts';
import { readBody, uploadOf, type Upload } from './request-body.ts';

type Method = 'get' | 'post' | 'put' | 'delete';

/** What handlers work with. */
export interface ApiContext {
  readonly store: GraphStore;
  readonly queries: SavedQueries;
  /** Absent where the server takes none. */
  readonly jobs?: Jobs | undefined;
  readonly version: string;
  /** Whether it asks for tokens. */
  readonly isGuarded: boolean;
  /** Parse every answer against its schema before it leaves: in development and tests. */
  readonly checkAnswers: boolean;
}

interface RouteInput<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** The request as something that can come to nothing. */
interface Call {
  /** Ends when the reader hangs up before the answer is out. */
  readonly signal: AbortSignal;
}

interface RouteSpec<Params, Query, Body, Answer> {
  readonly method: Method;
  /** Below `/api`. */
  readonly path: string;
  readonly summary: string;
  /** Who may call it where tokens are asked for; `reader` for GET, else `editor`. */
  readonly role?: Role | 'anyone';
  /** `data` (of a GET, unless said otherwise): what it answers changes with the stored data and the release alone, so
   *  that a reader who has it is told so. `none`: it must be asked for anew each time. */
  readonly caching?: Caching;
  /** Failures of its own, beside those that any route has. */
  readonly fails?: readonly ErrorCode[];
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  /** For who asks for this media type instead of JSON. */
  readonly lines?: LinesSpec<Params, Query, Body>;
  readonly handle: (
    input: RouteInput<Params, Query, Body>,
    context: ApiContext,
    call: Call,
  ) => Answer | Promise<Answer>;
}

interface LinesSpec<Params, Query, Body> extends Pick<StreamSpec<Params, Query, Body>, 'stream'> {
  readonly media: string;
  /** Of each line. */
  readonly schema: z.ZodType;
}

interface StreamSpec<Params, Query, Body> extends Omit<
  RouteSpec<Params, Query, Body, never>,
  'answer' | 'handle' | 'lines'
> {
  /** What it may answer with. */
  readonly media: readonly string[];
  readonly stream: (
    input: RouteInput<Params, Query, Body>,
    context: ApiContext,
    response: Response,
    call: Call,
  ) => Promise<void>;
}

/** A route that takes a file instead of JSON. */
interface UploadSpec<Params, Query, Answer> extends Omit<
  RouteSpec<Params, Query, never, Answer>,
  'body' | 'handle'
> {
  /** Media types of the file. */
  readonly takes: readonly string[];
  readonly handle: (
    input: { readonly params: Params; readonly query: Query; readonly upload: Upload },
    context: ApiContext,
  ) => Answer | Promise<Answer>;
}

type Caching = 'data' | 'none';

/** Of one kind, on a response; far from what a leak would add. */
const MOST_LISTENERS = 30;

/** One line of the API's table, with all that its description and its guards need. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly role: Role | 'anyone';
  readonly caching: Caching;
  readonly fails: readonly ErrorCode[];
  /** Absent where nothing is taken. */
  readonly input: {
    readonly params?: z.ZodType | undefined;
    readonly query?: z.ZodType | undefined;
    readonly body?: z.ZodType | undefined;
  };
  /** Media types of a file that is taken instead of a JSON body. */
  readonly takes?: readonly string[];
  /** Media types of a body that `serve` reads itself, as it comes, within limits of its own. */
  readonly streams?: readonly string[];
  /** Of a good answer: 202 where what was asked for is yet to come. */
  readonly status?: 200 | 202;
  /** The schema of a JSON answer, or the media types of one that is written bit by bit. */
  readonly answer: { readonly schema: z.ZodType } | { readonly media: readonly string[] };
  /** What is given line by line to who asks for this media type instead of JSON. */
  readonly lines?: { readonly media: string; readonly schema: z.ZodType } | undefined;
  readonly serve: (request: Request, response: Response, context: ApiContext) => Promise<void>;
}

const Nothing = z.strictObject({});
type Nothing = z.infer<typeof Nothing>;

/** A route that answers with JSON: input parsed, handler called, answer checked where asked for. */
export function jsonRoute<Params = Nothing, Query = Nothing, Body = unknown, Answer = unknown>(
  spec: RouteSpec<Params, Query, Body, Answer>,
): Route {
  return {
    ...factsOf(spec),
    answer: { schema: spec.answer },
    lines: spec.lines,
    serve: async (request, response, context) => {
      const input = parseInput(request, spec);
      if (
        spec.lines !== undefined &&
        request.accepts(['application/json', spec.lines.media]) === spec.lines.media
      ) {
        await spec.lines.stream(input, context, response, callOf(response));
        return;
      }
      const answer = await spec.handle(input, context, callOf(response));
      // Checked as it will be read: JSON has no infinity, for one, and makes it null.
      if (context.checkAnswers) spec.answer.parse(JSON.parse(JSON.stringify(answer)));
      response.json(answer);
    },
  };
}

/** A route that takes a file and answers with JSON. */
export function uploadRoute<Params = Nothing, Query = Nothing, Answer = unknown>(
  spec: UploadSpec<Params, Query, Answer>,
): Route {
  const { takes } = spec;
  return {
    ...factsOf(spec),
    takes,
    answer: { schema: spec.answer },
    serve: async (request, response, context) => {
      const { params, query } = parseInput({ params: request.params, query: request.query, body: {} }, spec);
      const answer = await spec.handle({ params, query, upload: uploadOf(request, takes) }, context);
      if (context.checkAnswers) spec.answer.parse(JSON.parse(JSON.stringify(answer)));
      response.json(answer);
    },
  };
}

/** A route that writes its answer bit by bit. */
export function streamRoute<Params = Nothing, Query = Nothing, Body = unknown>(
  spec: StreamSpec<Params, Query, Body>,
): Route {
  return {
    ...factsOf(spec),
    answer: { media: spec.media },
    serve: (request, response, context) => {
      // A pipeline through compression, beside what logs and counts, adds more than ten; all go with the response.
      response.setMaxListeners(MOST_LISTENERS);
      return spec.stream(parseInput(request, spec), context, response, callOf(response));
    },
  };
}

function callOf(response: Response): Call {
  return {
    // Made for those that ask for it: a response has many listeners as it is.
    get signal() {
      const controller = new AbortController();
      response.once('close', () => {
        if (!response.writableFinished) controller.abort();
      });
      return controller.signal;
    },
  };
}

function factsOf<Params, Query, Body>(
  spec: Omit<RouteSpec<Params, Query, Body, never>, 'answer' | 'handle'>,
): Omit<Route, 'answer' | 'serve'> {
  const { method, path, summary, params, query, body, fails = [] } = spec;
  const { role = method === 'get' ? 'reader' : 'editor', caching = method === 'get' ? 'data' : 'none' } =
    spec;
  return { method, path, summary, role, caching, fails, input: { params, query, body } };
}

export function mount(router: Router, routes: readonly Route[], context: ApiContext): void {
  for (const { method, path, role, caching, takes, streams, serve } of routes) {
    const guards = [
      nameRoute(path),
      requireRole(role),
      ...(caching === 'data' ? [freshness(context.store)] : []),
    ];
    router[method](path, ...guards, ...readBody(takes, streams), (request, response) =>
      serve(request, response, context).catch((error: unknown) => {
        // Nobody is there to be told that it was stopped.
        if (!(response.destroyed && error instanceof Error && error.name === 'AbortError')) throw error;
      }),
    );
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const methods = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
    router.all(
      path,
      otherMethod(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))),
    );
  }
}

interface InputSchemas<Params, Query, Body> {
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
}

function parseInput<Params, Query, Body>(
  request: Pick<Request, 'params' | 'query' | 'body'>,
  spec: InputSchemas<Params, Query, Body>,
): RouteInput<Params, Query, Body> {
  const problems: { readonly path: string; readonly message: string }[] = [];
  const parse = <Output>(where: string, schema: z.ZodType<Output> | undefined, value: unknown): Output => {
    // A route without a schema for a part takes nothing there; its handler's type says so.
    const parsed = (schema ?? (Nothing as unknown as z.ZodType<Output>)).safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues)
      problems.push({ path: [where, ...path].join('.'), message });
    // Never used: the collected problems are thrown below.
    return undefined as Output;
  };
  const input = {
    params: parse('path', spec.params, { ...request.params }),
    query: parse('query', spec.query, { ...request.query }),
    body: parse('body', spec.body, request.body ?? {}),
  };
  if (problems.length > 0) {
    const fields = problems.map(({ path }) => path).join(', ');
    throw new MailuoError('invalid_input', `the request does not fit: ${fields}`, {
      details: { fields: problems },
    });
  }
  return input;
}
