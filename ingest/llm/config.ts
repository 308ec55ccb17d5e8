import { join, resolve } from 'node:path';
import { z } from 'zod';
import { MailuoError } from '#domain';

/** Which model is asked, and where its answers are kept. */
export interface ModelConfig {
  /** The base of an OpenAI-compatible API: requests go to `<url>/chat/completions`. */
  readonly url: string;
  readonly model: string;
  /** Absent for local servers that want none; goes into one request header and nowhere else. */
  readonly key: string | undefined;
  readonly cacheFolder: string;
}

/** What a run may spend and how fast. */
export interface ModelLimits {
  /** Articles that the model is asked about; cached answers are free. */
  readonly articles: number;
  /** Tokens after which no more is asked; requests under way still end. */
  readonly tokens: number;
  readonly requestsPerMinute: number;
  /** How long one request may wait for its answer, in milliseconds. */
  readonly timeoutMs: number;
}

// The messages never repeat a value: an address may carry a password, and a key may stand in the wrong variable.
const Environment = z.object({
  MAILUO_LLM_URL: z
    .string('not set; give the base address of an OpenAI-compatible API')
    .refine(isPlainHttp, 'expected http:// or https:// without user, password, query or fragment'),
  MAILUO_LLM_MODEL: z
    .string('not set; give the name of the model')
    .trim()
    .min(1, 'not set; give the name of the model')
    .max(100),
  MAILUO_LLM_KEY: z.string().exactOptional(),
  MAILUO_CACHE: z.string().min(1).default('.cache'),
});

/** Throws `MailuoError('invalid_input')` with the variables that are missing or wrong. */
export function modelConfigOf(environment: Readonly<Record<string, string | undefined>>): ModelConfig {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    throw new MailuoError('invalid_input', '--llm needs a language model: set these variables', {
      details: {
        fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
      },
    });
  }
  const {
    MAILUO_LLM_URL: url,
    MAILUO_LLM_MODEL: model,
    MAILUO_LLM_KEY: key,
    MAILUO_CACHE: cache,
  } = parsed.data;
  return { url, model, key: key?.trim(), cacheFolder: join(resolve(cache), 'llm') };
}

function isPlainHttp(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === '';
}
