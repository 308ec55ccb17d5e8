import { ImportResponse } from '#domain';
import { fetchAnswer, fetchJson } from './fetch-json.ts';
import { searchParams } from './search-params.ts';

/** A file that the server made, and what to call it. */
export interface ServedFile {
  readonly name: string;
  readonly content: Blob;
}

/** A saved query as a `.cypher` file. */
export function queryFile(name: string): Promise<ServedFile> {
  return served(`/api/queries/${encodeURIComponent(name)}/file`, `${name}.cypher`);
}

/** The readers' own queries as a zip of files, folders as folders. */
export function ownQueriesArchive(): Promise<ServedFile> {
  return served('/api/queries/export', 'mailuo-queries.zip');
}

/** Keeps what `.cypher` files and zips of them hold; a bad file is named in the answer, the rest goes in. */
export function importQueryFiles(
  files: readonly File[],
  folder: string | undefined,
): Promise<ImportResponse> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return fetchJson(ImportResponse, `/api/queries/import${searchParams({ folder })}`, {
    method: 'POST',
    body: form,
  });
}

async function served(path: string, fallback: string): Promise<ServedFile> {
  const response = await fetchAnswer(path);
  return {
    name: nameIn(response.headers.get('content-disposition') ?? '') ?? fallback,
    content: await response.blob(),
  };
}

/** A name in Chinese stands percent-encoded beside a plain one. */
function nameIn(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded === undefined ? /filename="([^"]+)"/.exec(disposition)?.[1] : decodeURIComponent(encoded);
}
