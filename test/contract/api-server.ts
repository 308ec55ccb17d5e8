import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import type { z } from 'zod';
import { Problem, type ArticleGraph } from '#domain';
import { openStore, type GraphStore } from '#store';
import { startServer, type RunningServer } from '../../server/main.ts';
import { anArticleGraph } from './builders.ts';

/** The event of the tests' world, and who met in it. */
export const MEETING = 'event/meeting/2024-10-14/talks';

/** Two articles of two agencies on one meeting, an exercise, an office, and a source cited. */
const ARTICLES: readonly ArticleGraph[] = [
  anArticleGraph({
    key: 'a',
    title: '董军与别洛乌索夫在北京会谈',
    publishedAt: '2024-10-14T12:00:00Z',
    publisher: 'xinhua',
    mentions: ['dong', 'belousov', 'china', 'russia', 'beijing'],
    cites: ['tass'],
    events: [
      { key: 'talks', title: '防长会谈', date: '2024-10-14', actors: ['dong', 'belousov'], place: 'beijing' },
    ],
    offices: [{ person: 'dong', target: 'ministry', office: '国防部长' }],
  }),
  anArticleGraph({
    key: 'b',
    title: '別洛烏索夫訪問北京',
    publishedAt: '2024-10-15',
    publisher: 'tass',
    mentions: ['belousov', 'putin', 'su35'],
    events: [
      { key: 'talks', title: '防长会谈', date: '2024-10-14', actors: ['dong', 'belousov'] },
      {
        key: 'drill',
        type: 'exercise',
        title: '联合演习',
        date: '2024-09',
        actors: ['china', 'russia'],
        status: 'planned',
      },
    ],
  }),
];

export interface Api {
  readonly store: GraphStore;
  readonly server: RunningServer;
  readonly folder: string;
  /** Takes the lines of level error and above that the server has logged since the last call. */
  readonly takeErrors: () => readonly string[];
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A server on a real store in a folder of its own, or at an address; `wrap` may put something between them. */
export async function openApi(
  articles: readonly ArticleGraph[] = ARTICLES,
  wrap: (store: GraphStore) => GraphStore = (store) => store,
  address?: string,
): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-api-'));
  const store = await openStore(address ?? `embedded:${join(folder, 'graph')}`);
  await store.migrate();
  if (articles.length > 0) await store.putArticles(articles);
  const { log, takeErrors } = recordingLog();
  const server = await startServer({
    store: wrap(store),
    host: '127.0.0.1',
    port: 0,
    log,
    checkAnswers: true,
  });
  return {
    store,
    server,
    folder,
    takeErrors,
    get: (path) => fetch(`${server.address}${path}`),
    post: (path, body) =>
      fetch(`${server.address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function recordingLog(): { readonly log: Logger; readonly takeErrors: Api['takeErrors'] } {
  const errors: string[] = [];
  return {
    log: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
    takeErrors: () => errors.splice(0),
  };
}

/** The body of a good answer, parsed with its schema. */
export async function answerOf<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${text}`);
  return schema.parse(JSON.parse(text));
}

/** The problem that an answer is; throws where it is none. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new Error(`no problem but ${type}: ${text}`);
  const problem = Problem.parse(JSON.parse(text));
  if (problem.status !== response.status) throw new Error(`${response.status} says ${problem.status}`);
  return problem;
}

interface RawAnswer {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly text: string;
}

/** Sends bytes as they are, which no client library would, and takes what comes back. */
export function sendRaw(address: string, request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, () =>
      socket.write(request, 'latin1'),
    );
    let text = '';
    const end = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    socket.setTimeout(5000, end);
    socket.on('data', (data) => (text += data.toString('utf8')));
    socket.on('error', end);
    socket.on('close', end);
  });
}
