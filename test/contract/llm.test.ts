import { mkdtemp, rm, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Extraction } from '../../ingest/extraction.ts';
import { loadLexicons, type Lexicons } from '../../ingest/lexicons/load.ts';
import { askFirst } from '../../ingest/llm/ask-first.ts';
import type { ModelLimits } from '../../ingest/llm/config.ts';
import { openModel, type Model } from '../../ingest/llm/model.ts';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { readArticles } from '../../ingest/worker/read-articles.ts';
import {
  answers,
  anAnswer,
  inTurn,
  refuses,
  says,
  startModelServer,
  type Behaviour,
  type ModelServer,
} from './llm-server.ts';

const KEY = 'sk-very-secret-0123456789';
const BODY = '10月14日，中国国防部长董军与俄罗斯国防部长别洛乌索夫在北京举行会谈。';

let lexicons: Lexicons;
let pipeline: Pipeline;
let cacheFolder: string;
let server: ModelServer | undefined;

beforeAll(() => {
  lexicons = loadLexicons();
  pipeline = createPipeline(lexicons);
});
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'mailuo-llm-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
  await rm(cacheFolder, { recursive: true });
});

const read = (text = BODY, title = '中俄国防部长会谈') =>
  pipeline({
    origin: 'a.txt',
    format: 'text',
    title,
    url: undefined,
    publishedAt: '2024-10-15',
    publisherHint: undefined,
    blocks: [{ zone: 'body', text }],
  });

interface Asking {
  readonly limits?: Partial<ModelLimits>;
  readonly key?: string | undefined;
  readonly model?: string;
  readonly stop?: AbortSignal;
}

function open(url: string, { limits = {}, key = KEY, model = 'test-model', stop }: Asking = {}): Model {
  return openModel(
    {
      config: { url, model, key, cacheFolder },
      limits: { articles: 100, tokens: 1_000_000, requestsPerMinute: 1000, timeoutMs: 5000, ...limits },
    },
    lexicons,
    stop,
  );
}

/** Reads one article with a model that behaves like this. */
async function readWith(behaviour: Behaviour, asking: Asking = {}) {
  server = await startModelServer(behaviour);
  const model = open(server.url, asking);
  const ruled = read();
  const asked = await model.ask(ruled);
  return { ruled, asked, refined: model.apply(ruled, asked), model, requests: server.requests };
}

const meeting = {
  type: 'meeting' as const,
  date: '2024-10-14',
  dateEnd: null,
  status: 'occurred' as const,
  participants: ['董军', '别洛乌索夫'],
  place: '北京',
  quote: '董军与俄罗斯国防部长别洛乌索夫在北京举行会谈',
};

test('the request holds the article, its date, the event types and a JSON schema', async () => {
  const { requests } = await readWith(answers(anAnswer()));
  const body = JSON.parse(requests[0]?.body ?? '');
  expect(requests[0]?.path).toBe('/v1/chat/completions');
  expect(body.model).toBe('test-model');
  expect(body.response_format.json_schema.schema.properties.events.type).toBe('array');
  expect(body.messages[0].content).toContain('armsTransfer');
  expect(body.messages[1].content).toContain('2024-10-15');
  expect(body.messages[1].content).toContain(BODY);
});

test('a good answer adds its event, with the quote where it stands and the model as its rule', async () => {
  const quote = '与俄罗斯国防部长别洛乌索夫在北京举行会谈';
  const { ruled, refined, model } = await readWith(
    answers(anAnswer({ events: [{ ...meeting, type: 'agreement', quote }] })),
  );
  expect(refined.events.length).toBe(ruled.events.length + 1);
  const added = refined.events.find(({ type }) => type === 'agreement');
  expect(added).toMatchObject({
    rule: 'llm/test-model',
    date: '2024-10-14',
    dateBasis: 'implied',
    confidence: 0.35,
  });
  expect(added?.participants.map(({ entity }) => entity)).toEqual([
    'person/dong-jun',
    'person/belousov-andrei',
  ]);
  expect(refined.article.text.slice(added?.start, added?.end)).toBe(quote);
  expect(model.counts()).toMatchObject({ answered: 1, failed: 0, addedEvents: 1, tokens: 100 });
});

test('nothing that the rules found is taken away or doubled', async () => {
  const { ruled, refined } = await readWith(answers(anAnswer({ persons: ['董军'], events: [meeting] })));
  expect(refined.mentions).toEqual(ruled.mentions);
  expect(refined.events).toEqual(ruled.events);
  expect(refined.trace.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('the event is told already'),
  );
});

test('an article that the model answered about is another reading, so that a store takes it', async () => {
  const { ruled, refined } = await readWith(answers(anAnswer()));
  expect(refined.article.ingestVersion).not.toBe(ruled.article.ingestVersion);
  expect({ ...refined.article, ingestVersion: ruled.article.ingestVersion }).toEqual(ruled.article);
});

test.for<[string, Partial<typeof meeting>, string]>([
  [
    'a quote that the text does not hold',
    { quote: '双方签署了一项秘密协定' },
    'the quote is not in the text',
  ],
  [
    'a quote with other words left out',
    { quote: '董军与别洛乌索夫在北京举行会谈' },
    'the quote is not in the text',
  ],
  [
    'a participant that the text does not name',
    { participants: ['董军', '绍伊古'] },
    'the name is not in the text',
  ],
  ['a place that the text does not name', { place: '莫斯科' }, 'the name is not in the text'],
  ['a day that no calendar has', { date: '2024-02-30' }, 'the date is no date'],
  ['a date in words', { date: '10月14日' }, 'the date is no date'],
  ['a day after the article that is said to be past', { date: '2024-11-14' }, 'the event had not happened'],
  ['nobody who took part', { participants: [] }, 'nobody known took part'],
])('an event with %s is dropped and counted', async ([, changes, reason]) => {
  const event = { ...meeting, type: 'agreement' as const, ...changes };
  const { ruled, refined, model } = await readWith(answers(anAnswer({ events: [event] })));
  expect(refined.events).toEqual(ruled.events);
  expect(refined.trace.at(-1)?.reason).toContain(reason);
  expect([...model.counts().dropped].map(([why, count]) => `${count} ${why}`)).toEqual([
    expect.stringContaining(`1 ${reason}`),
  ]);
});

test('invented names are dropped, of whatever kind', async () => {
  const { ruled, refined, model } = await readWith(
    answers(
      anAnswer({ persons: ['普京'], organizations: ['北约'], places: ['莫斯科'], equipment: ['苏-35'] }),
    ),
  );
  expect(refined.mentions).toEqual(ruled.mentions);
  expect([...refined.entities.keys()]).toEqual([...ruled.entities.keys()]);
  expect(model.counts().dropped.get('the name is not in the text')).toBe(4);
});

test('offsets that a server adds are not believed: the words are searched for', async () => {
  const event = { ...meeting, type: 'agreement' as const, start: 9000, end: 9999 };
  const { refined } = await readWith(answers(anAnswer({ events: [event] })));
  const added = refined.events.find(({ type }) => type === 'agreement');
  expect(refined.article.text.slice(added?.start, added?.end)).toBe(meeting.quote);
});

test.for<[string, Behaviour]>([
  ['prose instead of JSON', says('很抱歉，我无法完成这个任务。')],
  ['half a JSON object', says('{"persons": ["董军"], "organi')],
  ['JSON of another form', says('{"people": ["董军"]}')],
  [
    'an event type that is not in the list',
    says(JSON.stringify({ ...anAnswer(), events: [{ ...meeting, type: 'war' }] })),
  ],
  ['an empty answer', says('')],
  [
    'no completion at all',
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  ],
  [
    'a page of HTML',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>'),
  ],
  [
    'JSON that breaks off',
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": ['),
  ],
  ['a refused key', refuses(401, 'bad key')],
  ['an unknown model', refuses(404, 'no such model')],
  ['a refusal of every form of the request', refuses(400)],
])('with %s the article is read by the rules alone, and the trace says why', async ([, behaviour]) => {
  const { ruled, asked, refined, model } = await readWith(behaviour);
  expect(asked).toHaveProperty('failed');
  expect({ ...refined, trace: [] }).toEqual({ ...ruled, trace: [] });
  expect(refined.trace.at(-1)).toMatchObject({
    rule: 'llm/test-model',
    reason: expect.stringMatching(/^read by the rules alone: the model \S/),
  });
  expect(model.counts()).toMatchObject({ answered: 0, failed: 1 });
  expect(await readdir(cacheFolder)).toEqual([]);
});

test('an answer in fences, after some thoughts, is understood', async () => {
  const content = `<think>好的</think>\n\`\`\`json\n${JSON.stringify(anAnswer())}\n\`\`\``;
  const { asked } = await readWith(says(content));
  expect(asked).toEqual({ answer: anAnswer() });
});

test('a server that refuses schemas is asked for plain JSON, and from then on at once', async () => {
  const behaviour: Behaviour = (response, request, index) =>
    (request.body.includes('"json_schema"') ? refuses(400, 'unknown response_format') : answers(anAnswer()))(
      response,
      request,
      index,
    );
  const { asked, model, requests } = await readWith(behaviour);
  expect(asked).toHaveProperty('answer');
  expect(requests).toHaveLength(2);
  expect(await model.ask(read('普京13日抵达北京访问。', '普京访华'))).toHaveProperty('answer');
  expect(requests).toHaveLength(3);
});

test('a server that never answers is given up after its time', async () => {
  const started = performance.now();
  const { asked } = await readWith(() => undefined, { limits: { timeoutMs: 200 } });
  expect(asked).toEqual({ failed: expect.stringContaining('in time') });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a server that begins to answer and never ends is given up as well', async () => {
  const { asked } = await readWith(
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices": [');
    },
    { limits: { timeoutMs: 200 } },
  );
  expect(asked).toEqual({ failed: expect.stringContaining('in time') });
});

test('an answer slower than the time allowed is not waited for, a quicker one is', async () => {
  const slow: Behaviour = (response, request, index) =>
    void setTimeout(() => answers(anAnswer())(response, request, index), 1500);
  const { asked } = await readWith(slow, { limits: { timeoutMs: 150 } });
  expect(asked).toHaveProperty('failed');
  const patient = await open(server?.url ?? '', { limits: { timeoutMs: 10_000 } }).ask(read());
  expect(patient).toHaveProperty('answer');
});

test('a server that is busy is asked again after the pause it wants', async () => {
  const started = performance.now();
  const { asked, requests } = await readWith(
    inTurn(refuses(429, 'slow down', { 'retry-after': '1' }), answers(anAnswer())),
  );
  expect(asked).toHaveProperty('answer');
  expect(requests).toHaveLength(2);
  expect(performance.now() - started).toBeGreaterThan(900);
});

test('a pause longer than the time allowed is not waited for', async () => {
  const { asked, requests } = await readWith(refuses(429, 'quota', { 'retry-after': '3600' }));
  expect(asked).toEqual({ failed: expect.stringContaining('429') });
  expect(requests).toHaveLength(1);
});

test('a server that fails once is asked again; one that keeps failing is given up', async () => {
  const { asked } = await readWith(inTurn(refuses(500), answers(anAnswer())));
  expect(asked).toHaveProperty('answer');
  await server?.close();
  const { asked: given, requests } = await readWith(refuses(503), { model: 'other' });
  expect(given).toEqual({ failed: expect.stringContaining('503') });
  expect(requests).toHaveLength(3);
});

test('a connection that is cut is tried again; one that is always cut is given up', async () => {
  const cut: Behaviour = (response) => response.socket?.destroy();
  const { asked } = await readWith(inTurn(cut, answers(anAnswer())));
  expect(asked).toHaveProperty('answer');
  await server?.close();
  const { asked: given } = await readWith(cut, { model: 'other' });
  expect(given).toEqual({ failed: expect.stringContaining('could not be reached') });
});

test('where no server listens the article is read by the rules alone', async () => {
  const gone = await startModelServer(answers(anAnswer()));
  await gone.close();
  const asked = await open(gone.url).ask(read());
  expect(asked).toEqual({ failed: expect.stringContaining('ECONNREFUSED') });
});

test('a second run makes no request, costs nothing and gives the same', async () => {
  const { ruled, refined, requests } = await readWith(
    answers(anAnswer({ events: [{ ...meeting, type: 'agreement' }] })),
  );
  const again = open(server?.url ?? '');
  expect(again.apply(ruled, await again.ask(ruled))).toEqual(refined);
  expect(requests).toHaveLength(1);
  expect(again.counts()).toMatchObject({ cached: 1, answered: 0, tokens: 0 });
});

test('another model, or another text, is asked anew', async () => {
  const { ruled, requests, model } = await readWith(answers(anAnswer()));
  await open(server?.url ?? '', { model: 'other' }).ask(ruled);
  await model.ask(read(`${BODY}双方没有发表声明。`));
  expect(requests).toHaveLength(3);
});

test('a cached answer that is damaged is asked for again and mended', async () => {
  const { ruled, requests } = await readWith(answers(anAnswer()));
  const files = (await readdir(cacheFolder, { recursive: true })).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(1);
  await writeFile(join(cacheFolder, files[0] ?? ''), '{"model": "te');
  expect(await open(server?.url ?? '').ask(ruled)).toHaveProperty('answer');
  expect(await open(server?.url ?? '').ask(ruled)).toHaveProperty('answer');
  expect(requests).toHaveLength(2);
});

test('beyond the limit of articles none is asked about, cached ones apart', async () => {
  const { ruled, model, requests } = await readWith(answers(anAnswer()), { limits: { articles: 1 } });
  const left = await model.ask(read('普京13日抵达北京访问。', '普京访华'));
  expect(left).toEqual({ left: expect.stringContaining('1 articles') });
  expect(await model.ask(ruled)).toHaveProperty('answer');
  expect(requests).toHaveLength(1);
  expect(model.counts()).toMatchObject({ answered: 1, left: 1, cached: 1 });
});

test('beyond the limit of tokens none is asked about', async () => {
  const { model, requests } = await readWith(answers(anAnswer()), { limits: { tokens: 100 } });
  expect(await model.ask(read('普京13日抵达北京访问。', '普京访华'))).toEqual({
    left: expect.stringContaining('100 tokens'),
  });
  expect(requests).toHaveLength(1);
});

test('requests beyond those of a minute wait', async () => {
  const { model, requests } = await readWith(answers(anAnswer()), { limits: { requestsPerMinute: 1 } });
  const second = model.ask(read('普京13日抵达北京访问。', '普京访华'));
  const early = await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 500, 'waits'))]);
  expect(early).toBe('waits');
  expect(requests).toHaveLength(1);
});

test('after five failures in a row no more articles wait for the server', async () => {
  const { model, requests } = await readWith(refuses(401));
  for (let index = 0; index < 6; index += 1) await model.ask(read(`${BODY}第${index}次。`));
  expect(requests).toHaveLength(5);
  expect(model.counts()).toMatchObject({ failed: 5, left: 2 });
});

test('who stops a run waits neither for an answer nor for a turn', async () => {
  const stop = new AbortController();
  server = await startModelServer(() => stop.abort());
  const model = open(server.url, { stop: stop.signal, limits: { requestsPerMinute: 1, timeoutMs: 60_000 } });
  const started = performance.now();
  const both = await Promise.all([model.ask(read()), model.ask(read('普京13日抵达北京访问。', '普京访华'))]);
  expect(both.map((asked) => 'failed' in asked)).toEqual([true, true]);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(server.requests).toHaveLength(1);
});

test('a pipeline that asks first adds what the model said, and asks about nothing once it is stopped', async () => {
  server = await startModelServer(answers(anAnswer({ events: [{ ...meeting, type: 'agreement' }] })));
  const file = join(cacheFolder, 'a.txt');
  await writeFile(file, `中俄国防部长会谈\n${BODY}`);
  const asking = { model: open(server.url), onFailure: expect.unreachable };
  const stopped = await askFirst(pipeline, [file], { ...asking, signal: AbortSignal.abort() });
  expect(server.requests).toHaveLength(0);
  const whole = await askFirst(pipeline, [file], { ...asking, signal: new AbortController().signal });
  const { value: result } = await readArticles([file]).next();
  if (result === undefined || 'rejected' in result) throw new Error('the article cannot be read');
  const types = (extraction: Extraction) => extraction.events.map(({ type }) => type);
  expect(types(stopped(result.document))).not.toContain('agreement');
  expect(types(whole(result.document))).toContain('agreement');
});

test('of an article too long to send only the beginning goes out, and that is counted', async () => {
  server = await startModelServer(answers(anAnswer()));
  const model = open(server.url);
  await model.ask(read(`${'他说话。'.repeat(6100)}蓝鲸。`));
  expect(server.requests[0]?.body).not.toContain('蓝鲸');
  expect(model.counts()).toMatchObject({ answered: 1, cut: 1 });
});

test('the key goes into one header, and no failure repeats it', async () => {
  const { asked, refined, requests } = await readWith((response, request, index) =>
    refuses(401, `Incorrect API key provided: ${KEY}`)(response, request, index),
  );
  expect(requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(requests[0]?.body).not.toContain(KEY);
  expect(asked).toEqual({ failed: expect.stringContaining('***') });
  expect(JSON.stringify([asked, refined])).not.toContain(KEY);
});

test('a key that no header can hold is not repeated either', async () => {
  const key = `${KEY}\nx`;
  const { asked } = await readWith(answers(anAnswer()), { key });
  expect(asked).toHaveProperty('failed');
  expect(JSON.stringify(asked)).not.toContain(KEY);
});

test('without a key of its own no header is sent, whatever other services the environment knows', async () => {
  vi.stubEnv('OPENAI_API_KEY', 'sk-of-another-service');
  vi.stubEnv('OPENAI_ORG_ID', 'org-of-another-service');
  server = await startModelServer(answers(anAnswer()));
  const model = openModel(
    {
      config: { url: server.url, model: 'local', key: undefined, cacheFolder },
      limits: { articles: 1, tokens: 1000, requestsPerMinute: 60, timeoutMs: 5000 },
    },
    lexicons,
  );
  expect(await model.ask(read())).toHaveProperty('answer');
  expect(server.requests[0]?.headers.authorization).toBeUndefined();
  expect(JSON.stringify(server.requests[0]?.headers)).not.toContain('another-service');
});
