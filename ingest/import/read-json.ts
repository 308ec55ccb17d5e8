import { pipeline, type Readable } from 'node:stream';
import { z } from 'zod';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { toFound, type Found } from './found.ts';

const Item = z.object({ key: z.number(), value: z.unknown() });

/** The articles of a JSON export, one held at a time. */
export async function* readJson(file: string, bytes: Readable): AsyncGenerator<Found> {
  // What fails in between reaches who reads the last stream.
  const items = pipeline(
    bytes,
    pick.withParserAsStream({ filter: 'articles' }),
    streamArray.asStream(),
    () => undefined,
  );
  for await (const item of items) {
    const { key, value } = Item.parse(item);
    yield toFound(`${file}: article ${key + 1}`, value);
  }
}
