import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { MailuoError } from '#domain';
import type { GraphStore } from '#store';
import type { SavedQueries } from '../saved-queries/load.ts';
import { otherMethod } from './other-method.ts';

/** What handlers work with. */
export interface ApiContext {
  readonly store: GraphStore;
  readonly queries: SavedQueries;
  readonly version: string;
  /** Parse every answer against its schema before it leaves: in development and tests. */
  readonly checkAnswers: boolean;
}

interface RouteInput<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

interface RouteSpec<Params, Query, Body, Answer> {
  readonly method: 'get' | 'post';
  /** Below `/api`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly answer: z.ZodType<Answer>;
  readonly handle: (input: RouteInput<Params, Query, Body>, context: ApiContext) => Answer | Promise<Answer>;
}

interface StreamSpec<Params, Query, Body> extends Omit<
  RouteSpec<Params, Query, Body, never>,
  'answer' | 'handle'
> {
  readonly stream: (
    input: RouteInput<Params, Query, Body>,
    context: ApiContext,
    response: Response,
  ) => Promise<void>;
}

/** One line of the API's table. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly serve: (request: Request, response: Response, context: ApiContext) => Promise<void>;
}

const Nothing = z.strictObject({});
type Nothing = z.infer<typeof Nothing>;

/** A route that answers with JSON: input parsed, handler called, answer checked where asked for. */
export function jsonRoute<Params = Nothing, Query = Nothing, Body = unknown, Answer = unknown>(
  spec: RouteSpec<Params, Query, Body, Answer>,
): Route {
  return {
    ...spec,
    serve: async (request, response, context) => {
      const answer = await spec.handle(parseInput(request, spec), context);
      // Checked as it will be read: JSON has no infinity, for one, and makes it null.
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
    ...spec,
    serve: (request, response, context) => spec.stream(parseInput(request, spec), context, response),
  };
}

export function mount(router: Router, routes: readonly Route[], context: ApiContext): void {
  for (const { method, path, serve } of routes) {
    router[method](path, (request, response) => serve(request, response, context));
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
  request: Request,
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
