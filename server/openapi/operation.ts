import { Problem, type ErrorCode } from '#domain';
import { answerTo } from '../http/problem.ts';
import type { Route } from '../http/route.ts';
import { parametersIn } from './parameters.ts';
import { answerSchema, inputSchema, type JsonSchema } from './schemas.ts';

/** One route as an operation of the document. */
export function operationOf(route: Route, isGuarded: boolean): JsonSchema {
  const { path, summary, role, input } = route;
  const parameters = [...parametersIn('path', input.params), ...parametersIn('query', input.query)];
  return {
    operationId: operationId(route),
    tags: [path.split('/')[1] ?? ''],
    summary,
    ...(role === 'anyone'
      ? {}
      : { description: `Where tokens are asked for, one of role ${role}, or higher.` }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(route),
    ...(isGuarded ? { security: role === 'anyone' ? [] : [{ token: [] }] } : {}),
    responses: { ...goodAnswers(route), ...badAnswers(route, isGuarded) },
  };
}

/** `get /nodes/:id/evidence` is `getNodesIdEvidence`. */
function operationId({ method, path }: Route): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return method + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

function bodyOf({ input, takes, streams = [] }: Route): JsonSchema {
  const schema = input.body === undefined ? BYTES : inputSchema(input.body);
  const media = takes ?? (input.body === undefined ? [] : ['application/json']);
  const content = { ...contentOf(media, schema), ...contentOf(streams, FORM) };
  return Object.keys(content).length === 0 ? {} : { requestBody: { required: true, content } };
}

function goodAnswers({ answer, caching, status = 200 }: Route): JsonSchema {
  const isCached = caching === 'data';
  const headers = isCached ? { ETag: header('Another one after every change of the stored data.') } : {};
  const content =
    'schema' in answer
      ? contentOf(['application/json'], answerSchema(answer.schema))
      : contentOf(answer.media, {});
  return {
    [status]: { description: GOOD[status], headers: { ...headers, 'X-Request-Id': ID_HEADER }, content },
    ...(isCached ? { 304: { description: 'Nothing has changed since the answer with this ETag.' } } : {}),
  };
}

/** Failures by the status that they are answered with. */
function badAnswers(route: Route, isGuarded: boolean): JsonSchema {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of new Set([...commonFailures(route, isGuarded), ...route.fails])) {
    const { status } = answerTo(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answers = [...byStatus].map(([status, codes]) => [status, problemAnswer(codes)] as const);
  return { ...Object.fromEntries(answers), default: problemAnswer([]) };
}

function commonFailures({ role, input, takes }: Route, isGuarded: boolean): readonly ErrorCode[] {
  return [
    'invalid_input',
    'forbidden',
    'internal',
    'store_unavailable',
    ...(isGuarded && role !== 'anyone' ? (['unauthorized'] as const) : []),
    'too_many_requests',
    ...(input.params === undefined ? [] : (['not_found'] as const)),
    ...(input.body === undefined && takes === undefined ? [] : (['too_large'] as const)),
  ];
}

function problemAnswer(codes: readonly ErrorCode[]): JsonSchema {
  const titles = codes.map((code) => `\`${code}\`: ${answerTo(code).title}.`);
  return {
    description: codes.length === 0 ? 'Any other failure.' : titles.join(' '),
    headers: { 'X-Request-Id': ID_HEADER },
    content: contentOf(['application/problem+json'], answerSchema(Problem)),
  };
}

const GOOD = { 200: 'What was asked for.', 202: 'Taken in; what will come of it is at Location.' } as const;

const BYTES: JsonSchema = { type: 'string', format: 'binary' };
/** Files of any field. */
const FORM: JsonSchema = { type: 'object', additionalProperties: { type: 'array', items: BYTES } };

const ID_HEADER = header('Stands in the server’s log too.');

function header(description: string): JsonSchema {
  return { description, schema: { type: 'string' } };
}

function contentOf(media: readonly string[], schema: JsonSchema): JsonSchema {
  return Object.fromEntries(media.map((type) => [type, { schema }]));
}
