import { Job, JobEvent, type JobId, type NewJobRequest } from '#domain';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { fetchAnswer, fetchJson } from './fetch-json.ts';

/** A file with the path that it had in the folder it came from. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** Sends files, which the server takes in one job. Rejects with `too_large` or `too_many_requests` where they are too much. */
export function sendFiles(files: readonly NamedFile[]): Promise<Job> {
  const form = new FormData();
  for (const { path, file } of files) form.append('files', file, path);
  return fetchJson(Job, '/api/jobs', { method: 'POST', body: form });
}

/** Sends addresses of web pages, or a text. */
export function sendRequest(request: NewJobRequest): Promise<Job> {
  return fetchJson(Job, '/api/jobs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
}

/**
 * What happens in a job from the event after `after` on, until it ends or the connection breaks. Read by fetch, as an
 * `EventSource` can carry no token.
 */
export async function* jobEvents(id: JobId, after: number, signal: AbortSignal): AsyncGenerator<JobEvent> {
  const response = await fetchAnswer(`/api/jobs/${id}/events`, {
    signal,
    headers: { 'last-event-id': String(after) },
  });
  if (response.body === null) return;
  const messages = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- A stream is read in order.
    const { value, done } = await messages.read();
    if (done) return;
    const event = JobEvent.safeParse(JSON.parse(value.data)).data;
    if (event !== undefined) yield event;
  }
}
