/* The process that holds the embedded engine. The engine can neither be timed out nor stopped, so it lives where it can
   be killed; the parent owns it and it ends with the parent. */
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { idOfNode } from './child-values.ts';
import { createCursors, firstRows, toRow, type Cursors } from './child-rows.ts';
import type { Answer, OpenOptions, ReplyMessage, Request, RequestMessage } from './messages.ts';
import { createLog, type Log } from './log.ts';
import { yieldToOthers } from './priority.ts';
import { TEXT_INDEXES } from './text-indexes.ts';

const MEMORY_CHECK_MS = 100;
const NOTHING: Answer = { columns: [], rows: [] };

interface Session {
  readonly db: GrafeoDB;
  readonly cursors: Cursors;
  readonly log: Log;
  transaction: Transaction | undefined;
}

let session: Session | undefined;

process.on('message', (message: RequestMessage) => {
  void reply(message);
});
process.on('disconnect', () => {
  try {
    session?.db.close();
    process.exit();
  } catch {
    // The parent is gone and nobody listens; what was acknowledged is in the log, which the next opening reads.
    process.exit(1);
  }
});
// Ctrl-C, and a service manager's stop, reach the whole group; the parent decides when this process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

async function reply({ id, request }: RequestMessage): Promise<void> {
  try {
    const answer = await answerTo(request);
    send({ id, answer });
  } catch (error) {
    send({ id, error: error instanceof Error ? error.message : String(error) });
  }
  if (request.op === 'close') process.disconnect();
}

async function answerTo(request: Request): Promise<Answer> {
  if (request.op === 'open') {
    const db = await openDatabase(request.options);
    const log = createLog(db, request.options.path);
    session = { db, cursors: createCursors(idOfNode(db)), log, transaction: undefined };
    return NOTHING;
  }
  if (session === undefined) throw new Error('the store is not open');
  switch (request.op) {
    case 'run':
      return run(session, request);
    case 'query': {
      const { statement, params, limit, batch } = request;
      const result = await session.db.executeCypher(statement, params);
      return session.cursors.open(result.columns, firstRows(result, limit), batch);
    }
    case 'more':
      return { columns: [], rows: session.cursors.next(request.cursor, request.batch) };
    case 'drop':
      session.cursors.drop(request.cursor);
      return NOTHING;
    case 'fullText':
      return fullText(session.db, request);
    case 'begin':
      session.transaction = session.log.begin();
      return NOTHING;
    case 'commit':
      session.log.commit(takeTransaction(session));
      return NOTHING;
    case 'rollback':
      takeTransaction(session).rollback();
      return NOTHING;
    case 'save':
      session.db.save(request.path);
      return NOTHING;
    case 'close':
      return NOTHING;
    default:
      return request satisfies never;
  }
}

async function openDatabase({ path, mode, memoryLimit }: OpenOptions): Promise<GrafeoDB> {
  if (mode === 'copy') {
    yieldToOthers();
    spillBeside(path);
  }
  const db = mode === 'copy' ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path);
  if (mode === 'own') {
    for (const { label, properties } of Object.values(TEXT_INDEXES)) {
      for (const property of properties)
        await db.createTextIndex(label, property, { tokenizer: 'cjk_bigram' });
    }
  }
  setInterval(() => {
    if (process.memoryUsage.rss() < memoryLimit) return;
    send({ tooLarge: true }, () => process.kill(process.pid, 'SIGKILL'));
  }, MEMORY_CHECK_MS).unref();
  return db;
}

/** What the engine writes beside a copy stays where the copy is removed: it asks the environment for a folder, and leaves
 *  what lies there when the process is killed. */
function spillBeside(path: string): void {
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = dirname(path);
}

async function run({ db, transaction }: Session, request: Extract<Request, { op: 'run' }>): Promise<Answer> {
  const runner = request.inTransaction ? transaction : db;
  if (runner === undefined) throw new Error('no transaction has begun');
  return toAnswer(db, await runner.executeCypher(request.statement, request.params), request.limit);
}

function toAnswer(db: GrafeoDB, result: QueryResult, limit: number): Answer {
  const rows = firstRows(result, limit + 1);
  return { columns: result.columns, rows: rows.map(toRow(idOfNode(db))) };
}

async function fullText(db: GrafeoDB, request: Extract<Request, { op: 'fullText' }>): Promise<Answer> {
  const { label, properties, question, limit } = request;
  const scores = new Map<number, number>();
  for (const property of properties) {
    for (const [node = -1, score = 0] of await db.textSearch(label, property, question, limit)) {
      scores.set(node, Math.max(score, scores.get(node) ?? 0));
    }
  }
  const best = [...scores].toSorted(([, left], [, right]) => right - left).slice(0, limit);
  return { columns: ['id'], rows: best.map(([node]) => [idOfNode(db)(node)]) };
}

function takeTransaction(open: Session): Transaction {
  const { transaction } = open;
  if (transaction === undefined) throw new Error('no transaction has begun');
  open.transaction = undefined;
  return transaction;
}

function send(message: ReplyMessage, then: () => void = () => {}): void {
  if (process.connected) process.send?.(message, undefined, undefined, then);
}
