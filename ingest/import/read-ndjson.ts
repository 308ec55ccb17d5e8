import { z } from 'zod';
import { toFound, type Found } from './found.ts';
import { lines } from './lines.ts';

const Line = z.union([
  z.strictObject({ article: z.unknown().refine((value) => value !== undefined) }),
  z.strictObject({ node: z.looseObject({ kind: z.string() }) }),
  z.strictObject({ edge: z.looseObject({}) }),
  z.strictObject({ meta: z.looseObject({}) }),
]);

/** The articles of an NDJSON export, and every line that is none of ours; nodes and edges follow from the articles. */
export async function* readNdjson(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  let number = 0;
  let promised = 0;
  let held = 0;
  for await (const text of lines(bytes)) {
    number += 1;
    if (text.trim() === '') continue;
    const at = `${file}:${number}`;
    const line = parseLine(text);
    if (line === undefined) yield { at, reason: 'the line is no node, edge or article as JSON' };
    else if ('article' in line) {
      held += 1;
      yield toFound(at, line.article);
    } else if ('node' in line && line.node.kind === 'Article') promised += 1;
  }
  if (held > 0 && held < promised)
    yield { at: file, reason: `the file is cut: it holds ${held} of ${promised} articles` };
}

function parseLine(text: string): z.infer<typeof Line> | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
