import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { MailuoError, messageOf } from '#domain';
import type { Found } from './found.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';

/** The articles of an export, as they come: `.json` or `.ndjson`, either with `.gz` after it. Where the file breaks off,
 *  that comes last. Rejects with `invalid_input` for another file, and for one that holds no articles. */
export async function* readExport(file: string): AsyncGenerator<Found> {
  const ending = /\.(json|ndjson|jsonl)(\.gz)?$/i.exec(file);
  if (ending === null) throw wrongFile(`${file} is named like no export that can be imported`);
  await access(file).catch((cause: unknown) => {
    throw new MailuoError('invalid_input', `no such file: ${file}`, { cause });
  });
  const packed = createReadStream(file);
  // What fails in between reaches who reads the last stream.
  const bytes = ending[2] === undefined ? packed : pipeline(packed, createGunzip(), () => undefined);
  const read = ending[1]?.toLowerCase() === 'json' ? readJson : readNdjson;
  let isEmpty = true;
  try {
    for await (const each of read(file, bytes)) {
      isEmpty = false;
      yield each;
    }
  } catch (error) {
    isEmpty = false;
    yield {
      at: file,
      reason: `the file breaks off or is damaged: ${messageOf(error)}`,
    };
  }
  if (isEmpty) throw wrongFile(`${file} holds no articles, which a graph is made of`);
}

function wrongFile(what: string): MailuoError {
  return new MailuoError(
    'invalid_input',
    `${what}: export with \`mailuo export --format ndjson --articles --output graph.ndjson\` (or json; either with .gz).`,
  );
}
