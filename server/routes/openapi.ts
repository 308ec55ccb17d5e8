import { z } from 'zod';
import { jsonRoute, type Route } from '../http/route.ts';
import { describeApi } from '../openapi/document.ts';

const Document = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

/** The table's own description; `routes` is asked for late, because this route stands in it too. */
export function openapi(routes: () => readonly Route[]): Route {
  return jsonRoute({
    method: 'get',
    path: '/openapi.json',
    role: 'anyone',
    caching: 'none',
    summary: 'This description of the API, in OpenAPI 3.1.',
    answer: Document,
    handle: (_input, { version, isGuarded }) => Document.parse(describeApi(routes(), { version, isGuarded })),
  });
}
