import { HealthResponse, MailuoError } from '#domain';
import { expect, test } from 'vitest';
import { fetchJson, parseAnswer } from './fetch-json.ts';
import { searchParams } from './search-params.ts';

const problem = {
  type: 'about:blank',
  title: 'Refused',
  status: 400,
  detail: 'The statement writes. Take out CREATE.',
  code: 'query_refused',
};
const fine = { status: 'ok', version: '1', engine: 'embedded' };

const failureOf = async (answer: Promise<unknown>) => {
  const error: unknown = await answer.catch((caught: unknown) => caught);
  return error instanceof MailuoError ? error : undefined;
};
const failureFor = (status: number, body: string) =>
  failureOf(parseAnswer(HealthResponse, '/api/health', new Response(body, { status })));

test('an answer of the agreed shape comes back parsed', async () => {
  expect(await parseAnswer(HealthResponse, '/api/health', Response.json(fine))).toEqual(fine);
});

test('the server’s problem is told in its own words', async () => {
  const error = await failureFor(400, JSON.stringify(problem));
  expect([error?.code, error?.message]).toEqual(['query_refused', 'The statement writes. Take out CREATE.']);
});

test('an answer of another shape says where it differs', async () => {
  const error = await failureFor(200, '{"status":"fine"}');
  expect(error?.code).toBe('internal');
  expect(error?.message).toContain('status');
});

test('a failure without a problem document names its status', async () => {
  expect((await failureFor(502, 'bad gateway'))?.message).toContain('502');
});

test('a server that cannot be reached may be asked again', async () => {
  const error = await failureOf(fetchJson(HealthResponse, 'http://127.0.0.1:9/'));
  expect([error?.code, error?.details.retriable]).toEqual(['store_unavailable', true]);
});

test('a query string leaves out what is undefined and joins lists', () => {
  expect(searchParams({ q: '普京', kinds: ['Person', 'Event'], cursor: undefined, types: [] })).toBe(
    '?q=%E6%99%AE%E4%BA%AC&kinds=Person%2CEvent',
  );
});
