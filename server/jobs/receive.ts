import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy } from 'busboy';
import { MailuoError, messageOf, type NewJobRequest } from '#domain';
import type { JobLimits } from './limits.ts';
import type { JobInput } from './record.ts';

/** What a form may add to the files themselves. */
const FORM_OVERHEAD = 1_000_000;
const LONGEST_NAME = 300;

/** Throws `too_large` by what the header says, before anything is read. */
export function refuseLargeBody({ headers }: IncomingMessage, { totalSize }: JobLimits): void {
  if (Number(headers['content-length'] ?? 0) > totalSize + FORM_OVERHEAD) throw tooMuch(totalSize);
}

/** Writes the files of a form into the folder as they come. Throws `too_large`, or `invalid_input` for no such form. */
export async function receiveFiles(
  request: IncomingMessage,
  folder: string,
  limits: JobLimits,
): Promise<readonly JobInput[]> {
  const form = openForm(request, limits);
  const inputs: JobInput[] = [];
  let size = 0;
  const meter = () =>
    new Transform({
      transform: (chunk: Uint8Array, _encoding, done) => {
        size += chunk.length;
        done(size > limits.totalSize ? tooMuch(limits.totalSize) : null, chunk);
      },
    });
  const writes: Promise<void>[] = [];
  await new Promise<void>((resolve, reject) => {
    form.on('file', (_field, content, { filename }: { readonly filename: string | undefined }) => {
      const file = String(inputs.length);
      inputs.push({ kind: 'file', name: nameOf(filename, inputs.length + 1), file });
      const write = writeFileOf(content, meter(), join(folder, file), limits);
      writes.push(write);
      write.catch(reject);
    });
    form.on('filesLimit', () => reject(tooLarge(`more than ${limits.files} files`)));
    form.on('error', (error) => reject(noForm(error)));
    form.on('close', resolve);
    request.on('close', () => {
      if (!request.complete) reject(noForm(new Error('it ends too early')));
    });
    request.pipe(form);
  }).finally(() => request.unpipe(form));
  await Promise.all(writes);
  if (inputs.length === 0)
    throw new MailuoError('invalid_input', 'the form holds no file; send at least one');
  return inputs;
}

function openForm(request: IncomingMessage, { files, fileSize }: JobLimits): Busboy {
  try {
    return busboy({
      headers: request.headers,
      preservePath: true,
      defParamCharset: 'utf8',
      limits: { files, fileSize: fileSize + 1, fields: 20, fieldSize: 10_000, parts: files + 20 },
    });
  } catch (error) {
    throw noForm(error);
  }
}

async function writeFileOf(
  content: Readable & { truncated?: boolean },
  meter: Transform,
  path: string,
  { fileSize }: JobLimits,
): Promise<void> {
  await pipeline(content, meter, createWriteStream(path));
  if (content.truncated === true) throw tooLarge(`a file has more than ${fileSize} bytes`);
}

/** Only ever shown: the file on disk has a name of ours. */
function nameOf(given: string | undefined, number: number): string {
  const name = (given ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-LONGEST_NAME);
  return name === '' ? `file ${number}` : name;
}

/** Writes pasted text as the line of JSON that the readers know. */
export async function spoolRequest(request: NewJobRequest, folder: string): Promise<readonly JobInput[]> {
  if ('urls' in request) return [...new Set(request.urls)].map((url) => ({ kind: 'url', url }));
  const { title = firstLine(request.text), ...article } = request;
  await writeFile(join(folder, '0'), JSON.stringify({ title, ...article }));
  return [{ kind: 'file', name: 'pasted text.jsonl', file: '0' }];
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').trim().slice(0, 200);
}

function tooMuch(totalSize: number): MailuoError {
  return tooLarge(`more than ${totalSize} bytes`);
}

function tooLarge(what: string): MailuoError {
  return new MailuoError('too_large', `${what} at once; send less, or use \`mailuo ingest\` on the server`);
}

function noForm(error: unknown): MailuoError {
  const reason = messageOf(error);
  return new MailuoError('invalid_input', `the body is not the form that its header says it is: ${reason}`, {
    cause: error,
  });
}
