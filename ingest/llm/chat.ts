import OpenAI from 'openai';
import PQueue from 'p-queue';
import { z } from 'zod';
import { ANSWER_JSON_SCHEMA, parseAnswer, type ModelAnswer } from './answer.ts';
import type { ModelConfig, ModelLimits } from './config.ts';
import { failureOf } from './failure.ts';
import { patientFetch } from './patient-fetch.ts';
import type { Message } from './prompt.ts';

/** What came of one question; `tokens` counts all that it cost, as the server says or, where it does not, by length. */
type Reply = { readonly tokens: number } & ({ readonly answer: ModelAnswer } | { readonly failed: string });

/** Asks the model; never rejects. */
export type Chat = (messages: readonly Message[]) => Promise<Reply>;

const MOST_RETRIES = 2;
/** Requests under way at once. */
export const CONCURRENCY = 4;
const MINUTE_MS = 60_000;
/** Kinds of refusal that say that the server does not know what the request asks for. */
const REFUSED = new Set([400, 415, 422, 501]);

type Shape = Pick<OpenAI.ChatCompletionCreateParamsNonStreaming, 'response_format' | 'temperature'>;

/** From the strictest form of a request to one that every server takes. */
const SHAPES: readonly Shape[] = [
  {
    temperature: 0,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'extraction', strict: true, schema: ANSWER_JSON_SCHEMA },
    },
  },
  { temperature: 0, response_format: { type: 'json_object' } },
  {},
];

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z.object({ total_tokens: z.number().min(0) }).nullish(),
});

/** `stop` breaks off what is under way. */
export function createChat(
  { url, model, key }: ModelConfig,
  { requestsPerMinute, timeoutMs }: Pick<ModelLimits, 'requestsPerMinute' | 'timeoutMs'>,
  stop: AbortSignal,
): Chat {
  const client = createClient(url, key, timeoutMs);
  const queue = new PQueue({ concurrency: CONCURRENCY, interval: MINUTE_MS, intervalCap: requestsPerMinute });
  /** The first shape that the server has not refused so far. */
  let firstShape = 0;

  const askOnce = (messages: readonly Message[], shape: Shape) =>
    queue.add(
      () =>
        client.chat.completions.create(
          { model, messages: [...messages], ...shape },
          // The client's own limit ends with the head of the answer; this one covers its body and the retries too.
          { signal: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs * (MOST_RETRIES + 1))]) },
        ),
      { signal: stop },
    );

  return async (messages) => {
    for (let index = firstShape; ; index += 1) {
      const shape = SHAPES[index];
      if (shape === undefined) return { tokens: 0, failed: 'refused every form of the request' };
      try {
        const reply = readReply(await askOnce(messages, shape), messages);
        firstShape = Math.max(firstShape, index);
        return reply;
      } catch (error) {
        const isRefused = error instanceof OpenAI.APIError && REFUSED.has(error.status ?? 0);
        if (isRefused && index + 1 < SHAPES.length) continue;
        return { tokens: 0, failed: failureOf(error, { key, timeoutMs }) };
      }
    }
  };
}

/** Everything that the client would take from variables of its own is set here, so that no other service's key or
 *  organisation goes to this one, and nothing is logged. */
function createClient(url: string, key: string | undefined, timeoutMs: number): OpenAI {
  return new OpenAI({
    baseURL: url,
    apiKey: key ?? 'none',
    ...(key === undefined ? { defaultHeaders: { Authorization: null } } : {}),
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    timeout: timeoutMs,
    maxRetries: MOST_RETRIES,
    fetch: patientFetch(timeoutMs),
  });
}

function readReply(body: unknown, messages: readonly Message[]): Reply {
  const completion = Completion.safeParse(body);
  if (!completion.success) return { tokens: 0, failed: 'answered with no completion' };
  const { choices, usage } = completion.data;
  const content = choices[0]?.message.content ?? '';
  const tokens = usage?.total_tokens ?? lengthOf(messages) + content.length;
  const answer = parseAnswer(content);
  return answer === undefined
    ? { tokens, failed: 'answered with no JSON of the form asked for' }
    : { tokens, answer };
}

/** One token a character is more than Chinese costs: a limit on tokens should rather stop too early. */
function lengthOf(messages: readonly Message[]): number {
  return messages.reduce((sum, { content }) => sum + content.length, 0);
}
