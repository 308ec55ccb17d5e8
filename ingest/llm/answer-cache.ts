import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ModelAnswer } from './answer.ts';
import { PROMPT_VERSION, type Message } from './prompt.ts';

const CachedAnswer = z.object({ model: z.string(), promptVersion: z.number(), answer: ModelAnswer });

/** Answers on disk, one file a question; only answers that could be read are kept. */
export interface AnswerCache {
  /** Undefined where there is none, or one that cannot be read. */
  readonly get: (messages: readonly Message[]) => Promise<ModelAnswer | undefined>;
  readonly put: (messages: readonly Message[], answer: ModelAnswer) => Promise<void>;
}

export function openAnswerCache(folder: string, model: string): AnswerCache {
  const fileOf = (messages: readonly Message[]) => {
    const question = JSON.stringify([model, PROMPT_VERSION, messages]);
    const hash = createHash('sha256').update(question).digest('hex').slice(0, 32);
    return join(folder, hash.slice(0, 2), `${hash}.json`);
  };
  return {
    get: async (messages) => {
      const content = await readFile(fileOf(messages), 'utf8').catch(() => undefined);
      return content === undefined ? undefined : answerIn(content);
    },
    put: async (messages, answer) => {
      const file = fileOf(messages);
      await mkdir(dirname(file), { recursive: true });
      // Written aside and renamed: a run that is stopped leaves no half answer.
      const aside = `${file}.${randomUUID()}`;
      await writeFile(aside, JSON.stringify({ model, promptVersion: PROMPT_VERSION, answer }));
      await rename(aside, file);
    },
  };
}

function answerIn(content: string): ModelAnswer | undefined {
  try {
    const parsed = CachedAnswer.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data.answer : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
