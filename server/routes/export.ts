import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportRequest } from '#domain';
import { EXPORTERS } from '../exports/index.ts';
import { leftOutBy, select } from '../exports/select.ts';
import { streamRoute } from '../http/route.ts';
import { askerOf } from '../http/access.ts';
import { mayAct } from '../tokens.ts';
import { isReaderGone } from './reader-gone.ts';

/** Who may take an archive's texts away at once; one by one, any reader reads them. */
const WHO_TAKES_TEXTS = 'editor';

export const exportGraph = streamRoute({
  method: 'post',
  path: '/export',
  role: 'reader',
  summary:
    'Nodes and edges, as a file in one of the formats: everything, named nodes, a neighbourhood, or what a query finds. The header X-Left-Out says what a limit or a role kept out: whole articles, with their texts, are for editors.',
  fails: ['query_invalid', 'query_refused', 'query_timeout', 'unsupported_on_engine', 'too_large'],
  body: ExportRequest,
  media: [...new Set(Object.values(EXPORTERS).map(({ mediaType }) => mediaType))],
  stream: async ({ body: { selection, format } }, { store, queries, version }, response, { signal }) => {
    const { mediaType, extension, write } = EXPORTERS[format];
    const { elements, articles, cap } = await select(selection, { store, queries, signal });
    const mayTakeTexts = mayAct(askerOf(response).role ?? 'reader', WHO_TAKES_TEXTS);
    const chunks = write(elements, {
      version,
      exportedAt: new Date().toISOString(),
      ...(cap === undefined ? {} : { cap }),
      ...(articles === undefined || !mayTakeTexts ? {} : { articles }),
    });
    const readable = Readable.from(chunks);
    // The first chunk is awaited before the head goes out, so that a store that fails still gets its problem answer.
    await new Promise<void>((resolve, reject) =>
      readable.once('readable', resolve).once('error', reject).once('end', resolve),
    );
    const withoutTexts = `the texts of the articles, which need the role ${WHO_TAKES_TEXTS}`;
    const leftOut = articles === undefined || mayTakeTexts ? leftOutBy(cap) : withoutTexts;
    if (leftOut !== undefined) response.set('x-left-out', leftOut);
    // In this order: `attachment` sets a type by the file's ending.
    response.attachment(`mailuo.${extension}`).type(mediaType);
    await pipeline(readable, response).catch((error: unknown) => {
      if (!isReaderGone(error)) throw error;
    });
  },
});
