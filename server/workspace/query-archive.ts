import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ListedQuery } from '#domain';
import { formatSavedQuery } from '../saved-queries/format.ts';
import { createDistinctNames, fileName } from './file-names.ts';

const ENDING = '.cypher';

/** A zip with a `.cypher` file for each query, named by its Chinese title, folders as folders. */
export function archiveQueries(queries: readonly ListedQuery[]): Readable {
  const zip = new ZipFile();
  const distinct = createDistinctNames();
  for (const query of queries) {
    const path = distinct(directoryOf(query), query.title.zh, ENDING);
    const mtime = query.updatedAt === undefined ? {} : { mtime: new Date(query.updatedAt) };
    zip.addBuffer(Buffer.from(formatSavedQuery(query)), path, mtime);
  }
  zip.end();
  // Typed as the general interface, it is a PassThrough.
  return zip.outputStream as Readable;
}

/** What to call the file of one query. */
export function queryFileName({ title }: ListedQuery): string {
  return `${fileName(title.zh)}${ENDING}`;
}

function directoryOf({ folder }: ListedQuery): string {
  return folder === undefined ? '' : `${folder.split('/').map(fileName).join('/')}/`;
}
