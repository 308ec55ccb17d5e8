import { setAside } from '../source-item.ts';
import { lines } from './lines.ts';
import { tooLarge, type RecordReader } from './record-reader.ts';

/** JSON Lines: each line is an item, named with its number. */
export const jsonl: RecordReader = {
  recognises: ({ name, head }) => /\.(?:jsonl|ndjson)$/i.test(name) || opensWithObjects(head),
  read: async function* ({ origin, name, bytes }, { maxItemBytes }) {
    for await (const { number, bytes: line } of lines(bytes, maxItemBytes)) {
      const at = `${origin}:${number}`;
      if (line === undefined) yield setAside(at, 'read', tooLarge(maxItemBytes));
      else if (!isBlank(line)) yield { origin: at, name: lineName(name), bytes: line };
    }
  },
};

/** The first line, or what is seen of it, is an object on one line. */
function opensWithObjects(head: Uint8Array): boolean {
  const [first = '', second] = Buffer.from(head).toString('utf8').split('\n', 2);
  if (!/^\ufeff?\s*\{\s*"/.test(first)) return false;
  return second === undefined || /\}\s*$/.test(first);
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** A line of a file that content alone told is told by its name. */
function lineName(name: string): string {
  return /\.(?:jsonl|ndjson)$/i.test(name) ? name : `${name}.jsonl`;
}
