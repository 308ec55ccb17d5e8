import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MailuoError } from '#domain';
import { translate } from './errors.ts';
import type { Answer, OpenOptions, ReplyMessage, Request, RequestMessage } from './messages.ts';

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: MailuoError) => void;
  readonly statement: string | undefined;
}

/** One child process with the engine in it, from fork to end; it is not restarted, another one is started. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #running = new Set<Promise<Answer>>();
  readonly #ended: Promise<void>;
  #nextId = 1;
  #isAlive = true;
  #wasTooLarge = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (message: ReplyMessage) => this.#receive(message));
    this.#ended = new Promise((resolve) => {
      child.once('exit', () => {
        this.#isAlive = false;
        const died = this.#wasTooLarge ? tooLarge() : childDied();
        for (const { reject } of this.#pending.values()) reject(died);
        this.#pending.clear();
        resolve();
      });
    });
  }

  /** Starts a child and opens the store in it. */
  static async open(options: OpenOptions): Promise<EngineProcess> {
    const opened = new EngineProcess(forkChild());
    try {
      await opened.call({ op: 'open', options });
      return opened;
    } catch (error) {
      await opened.kill();
      throw error;
    }
  }

  /** False from the moment its channel closes, which comes before the end of a killed process is known. */
  get isAlive(): boolean {
    return this.#isAlive && this.#child.connected;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** With `timeoutMs`, the whole process is killed when the answer takes longer, and this call alone rejects with
   *  `query_timeout`; the others that were waiting reject as after any death. */
  call(request: Request, timeoutMs?: number): Promise<Answer> {
    if (!this.isAlive) return Promise.reject(childDied());
    const answer = this.#ask(request, timeoutMs);
    this.#running.add(answer);
    const forget = () => this.#running.delete(answer);
    answer.then(forget, forget);
    return answer;
  }

  #ask(request: Request, timeoutMs: number | undefined): Promise<Answer> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const deadline =
        timeoutMs === undefined ? undefined : setTimeout(() => this.#expire(id, timeoutMs), timeoutMs);
      const settled = <Outcome>(settle: (outcome: Outcome) => void) => {
        return (outcome: Outcome) => {
          clearTimeout(deadline);
          settle(outcome);
        };
      };
      const statement = request.op === 'run' ? request.statement : undefined;
      this.#pending.set(id, { resolve: settled(resolve), reject: settled(reject), statement });
      const message: RequestMessage = { id, request };
      this.#child.send(message, (error) => {
        // Its end, which rejects whatever waits, may take a moment longer than the end of its channel.
        if (error !== null) this.#child.kill('SIGKILL');
      });
    });
  }

  /** Lets running calls end, closes the store and waits for the process to be gone. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    await this.call({ op: 'close' }).catch(() => undefined);
    await this.#ended;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  #receive(message: ReplyMessage): void {
    if ('tooLarge' in message) {
      this.#wasTooLarge = true;
      return;
    }
    const pending = this.#settle(message.id);
    if ('answer' in message) pending?.resolve(message.answer);
    else pending?.reject(translate(message.error, pending.statement));
  }

  #expire(id: number, timeoutMs: number): void {
    this.#settle(id)?.reject(
      new MailuoError(
        'query_timeout',
        `The query was stopped after ${timeoutMs} ms: narrow it, or raise the limit.`,
      ),
    );
    this.#child.kill('SIGKILL');
  }

  #settle(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }
}

function sourceLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}

/** From source the child needs a loader for TypeScript, from `dist/` it is plain JavaScript. */
function forkChild(): ChildProcess {
  const fromSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(fromSource ? './child.ts' : './child.js', import.meta.url));
  return fork(file, { execArgv: fromSource ? ['--import', sourceLoader()] : [], serialization: 'advanced' });
}

function childDied(): MailuoError {
  return new MailuoError(
    'store_unavailable',
    'The embedded store stopped and is being started again: try once more.',
    {
      details: { retriable: true },
    },
  );
}

function tooLarge(): MailuoError {
  return new MailuoError('too_large', 'The query was stopped at its memory limit: narrow it.');
}
