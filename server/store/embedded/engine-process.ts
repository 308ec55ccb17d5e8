import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MailuoError } from '#domain';
import { queryTimeout } from '../query-timeout.ts';
import { translate } from './errors.ts';
import type { Answer, OpenOptions, ReplyMessage, Request, RequestMessage } from './messages.ts';

/** As long as a statement may take: what ran beside one that was given up has ended by then, or its reader dawdles. */
const LONGEST_AFTERLIFE_MS = 60_000;

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  readonly statement: string | undefined;
}

export interface CallLimits {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** One child process with the engine in it, from fork to end; it is not restarted, another one is started. */
export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #ended: Promise<void>;
  #nextId = 1;
  #isAlive = true;
  #wasTooLarge = false;
  #isLeft = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (message: ReplyMessage) => this.#receive(message));
    this.#ended = new Promise((resolve) => {
      child.once('exit', () => {
        this.#isAlive = false;
        // Of several, or beside one that nobody waits for, it is not known which took the memory: they may try again.
        const isItsOwn = this.#wasTooLarge && this.#pending.size === 1 && !this.#isLeft;
        const died = isItsOwn ? tooLarge() : childDied();
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

  /** Whether somebody's patience with a call is over, which goes on in it all the same: what is not running in it yet
   *  should go elsewhere. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** With limits, this call rejects with `query_timeout` or the signal's reason when the answer takes longer or nobody
   *  wants it any more. What runs can only be ended with the whole process, which is killed as soon as nobody else has
   *  anything running in it, and before long in any case. */
  call(request: Request, limits: CallLimits = {}): Promise<Answer> {
    if (limits.signal?.aborted === true) return Promise.reject(limits.signal.reason);
    if (!this.isAlive) return Promise.reject(childDied());
    const answer = this.#ask(request, limits);
    this.#running.add(answer);
    const forget = () => this.#running.delete(answer);
    answer.then(forget, forget);
    return answer;
  }

  /** Keeps the process from closing until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    this.#running.add(held);
    return () => {
      this.#running.delete(held);
      release();
    };
  }

  #ask(request: Request, { timeoutMs, signal }: CallLimits): Promise<Answer> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const deadline =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => this.#end(id, queryTimeout(timeoutMs)), timeoutMs);
      const giveUp = () => this.#end(id, signal?.reason);
      signal?.addEventListener('abort', giveUp, { once: true });
      const settled = <Outcome>(settle: (outcome: Outcome) => void) => {
        return (outcome: Outcome) => {
          clearTimeout(deadline);
          signal?.removeEventListener('abort', giveUp);
          settle(outcome);
        };
      };
      const statement = 'statement' in request ? request.statement : undefined;
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
    await this.#quiet();
    if (this.#isLeft) return this.kill();
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

  #end(id: number, reason: unknown): void {
    this.#settle(id)?.reject(reason);
    if (this.#isLeft) return;
    this.#isLeft = true;
    const hard = setTimeout(() => this.#child.kill('SIGKILL'), LONGEST_AFTERLIFE_MS);
    void this.#ended.then(() => clearTimeout(hard));
    void this.#quiet().then(() => this.kill());
  }

  /** Ends when nobody has anything running here. */
  async #quiet(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
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
