import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { ModelAnswer } from '../../ingest/llm/answer.ts';

interface RecordedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers the request of this number, counted from 0. */
export type Behaviour = (response: ServerResponse, request: RecordedRequest, index: number) => void;

export interface ModelServer {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly close: () => Promise<void>;
}

/** A server on loopback that stands for a language model. */
export async function startModelServer(behave: Behaviour): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = {
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      const index = requests.push(request) - 1;
      behave(response, request, index);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a model says that finds nothing, changed by what is given. */
export function anAnswer(changes: Partial<ModelAnswer> = {}): ModelAnswer {
  return { persons: [], organizations: [], places: [], equipment: [], events: [], ...changes };
}

export function says(content: string, tokens: number | undefined = 100): Behaviour {
  return (response) => {
    const usage = { prompt_tokens: tokens - 10, completion_tokens: 10, total_tokens: tokens };
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    send(response, 200, { id: 'x', object: 'chat.completion', created: 0, model: 'm', choices, usage });
  };
}

export const answers = (answer: ModelAnswer): Behaviour => says(JSON.stringify(answer));

export function refuses(status: number, message = 'no', headers: Record<string, string> = {}): Behaviour {
  return (response) => send(response, status, { error: { message } }, headers);
}

/** Behaves as listed, request by request, and then as the last. */
export function inTurn(...behaviours: readonly Behaviour[]): Behaviour {
  return (response, request, index) =>
    behaviours[Math.min(index, behaviours.length - 1)]?.(response, request, index);
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
