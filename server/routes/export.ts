import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportRequest } from '#domain';
import { EXPORTERS } from '../exports/index.ts';
import { streamRoute } from '../http/route.ts';

export const exportGraph = streamRoute({
  method: 'post',
  path: '/export',
  summary: 'Nodes and the edges among them, as a file in one of the formats.',
  body: ExportRequest,
  stream: async ({ body: { selection, format } }, { store, version }, response) => {
    const { mediaType, extension, write } = EXPORTERS[format];
    const chunks = write(store.export(selection), { version, exportedAt: new Date().toISOString() });
    const readable = Readable.from(chunks);
    // The first chunk is awaited before the head goes out, so that a store that fails still gets its problem answer.
    await new Promise<void>((resolve, reject) =>
      readable.once('readable', resolve).once('error', reject).once('end', resolve),
    );
    // In this order: `attachment` sets a type by the file's ending.
    response.attachment(`mailuo.${extension}`).type(mediaType);
    await pipeline(readable, response).catch((error: unknown) => {
      if (!isReaderGone(error)) throw error;
    });
  },
});

/** The reader closed the connection before the end: no answer is needed, and it is no failure of ours. */
function isReaderGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.code === 'ERR_STREAM_UNABLE_TO_PIPE')
  );
}
