import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import {
  ChangeQueryRequest,
  ImportRequest,
  ImportResponse,
  ListedQuery,
  NewQueryRequest,
  OwnQueryName,
  RemovedResponse,
} from '#domain';
import { jsonRoute, streamRoute, uploadRoute, type ApiContext } from '../http/route.ts';
import { formatSavedQuery } from '../saved-queries/format.ts';
import * as own from '../workspace/own-queries.ts';
import { importQueries as importFiles } from '../workspace/import-queries.ts';
import { archiveQueries, queryFileName } from '../workspace/query-archive.ts';
import { UPLOAD_TYPES, uploadedFiles } from '../workspace/uploaded-files.ts';
import { isReaderGone } from './reader-gone.ts';

const params = z.strictObject({ name: z.string() });

export function sourcesOf({ queries, store }: ApiContext): own.QuerySources {
  return { builtIn: queries, workspace: store.workspace };
}

export const createQuery = jsonRoute({
  method: 'post',
  path: '/queries',
  summary: 'Keeps a query of one’s own.',
  fails: ['conflict'],
  body: NewQueryRequest,
  answer: ListedQuery,
  handle: ({ body }, context) => own.createQuery(sourcesOf(context), body),
});

export const changeQuery = jsonRoute({
  method: 'put',
  path: '/queries/:name',
  summary: 'Changes a query of one’s own, unless somebody else did since it was read.',
  fails: ['conflict', 'not_found'],
  params: z.strictObject({ name: OwnQueryName }),
  body: ChangeQueryRequest,
  answer: ListedQuery,
  handle: ({ params: { name }, body }, context) => own.changeQuery(sourcesOf(context), name, body),
});

export const removeQuery = jsonRoute({
  method: 'delete',
  path: '/queries/:name',
  summary: 'Takes away a query of one’s own.',
  fails: ['conflict', 'not_found'],
  params,
  answer: RemovedResponse,
  handle: async ({ params: { name } }, context) => {
    await own.removeQuery(sourcesOf(context), name);
    return { removed: name };
  },
});

export const importQueries = uploadRoute({
  method: 'post',
  path: '/queries/import',
  summary: 'Keeps the queries of a .cypher file or of a zip of them; bad files are named, the rest goes in.',
  fails: ['too_large'],
  takes: UPLOAD_TYPES,
  query: ImportRequest,
  answer: ImportResponse,
  handle: async ({ query: { file, folder }, upload }, context) =>
    importFiles(sourcesOf(context), await uploadedFiles({ ...upload, file }), folder),
});

export const exportQueries = streamRoute({
  method: 'get',
  path: '/queries/export',
  summary: 'The readers’ own queries as a zip of .cypher files, folders as folders.',
  media: ['application/zip'],
  stream: async (_input, context, response) => {
    const archive = archiveQueries(await own.ownQueries(sourcesOf(context)));
    response.attachment('mailuo-queries.zip').type('application/zip');
    await pipeline(archive, response).catch((error: unknown) => {
      if (!isReaderGone(error)) throw error;
    });
  },
});

export const queryFile = streamRoute({
  method: 'get',
  path: '/queries/:name/file',
  summary: 'A saved query as a .cypher file.',
  fails: ['not_found'],
  params,
  media: ['text/plain'],
  stream: async ({ params: { name } }, context, response) => {
    const query = await own.findQuery(sourcesOf(context), name);
    response.attachment(queryFileName(query)).type('text/plain').send(formatSavedQuery(query));
  },
});
