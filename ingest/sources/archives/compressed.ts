import { MailuoError } from '#domain';
import { damageOf } from '../stream/gzip-damage.ts';
import { gunzip, unzstd } from '../stream/inflate.ts';
import { pieces } from '../stream/pieces.ts';
import { lastPart, type Packing } from './entry.ts';

const unchecked = compressed([0x1f, 0x8b], /\.gz$/i, gunzip);

/** One file, or a tar, in gzip. A file on disk is looked at as a whole first: damage that shows only at the end would have
 *  given wrong words by then. */
export const gzip: Packing = {
  ...unchecked,
  unpack: async function* (archive, means) {
    const damage =
      archive.path === undefined ? undefined : await damageOf(archive.path, means.budget.limits.unpackedSize);
    if (damage !== undefined)
      throw new MailuoError(
        'unreadable_article',
        `the gzip data is damaged (${damage}), and what it unpacks to may be wrong; nothing of it is read; get the file anew`,
      );
    yield* unchecked.unpack(archive, means);
  },
};

/** One file, or a tar, in Zstandard. */
export const zstd = compressed([0x28, 0xb5, 0x2f, 0xfd], /\.zstd?$/i, unzstd);

function compressed(
  magic: readonly number[],
  ending: RegExp,
  unpackBytes: (packed: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>,
): Packing {
  return {
    recognises: (head) => magic.every((byte, index) => head[index] === byte),
    unpack: async function* (archive, { budget, nameInside }) {
      budget.takeEntry();
      let packedSize = 0;
      const packed = tally(archive.bytes, (added) => (packedSize += added));
      const name = innerName(archive.name, ending);
      yield {
        origin: nameInside(archive.origin, name, true),
        name,
        bytes: budget.meter(unpackBytes(packed), () => packedSize),
        stage: 'unpack',
      };
    },
  };
}

/** `a/b.html.gz` holds `b.html`, `c.tgz` holds `c.tar`. */
function innerName(name: string, ending: RegExp): string {
  return lastPart(name)
    .replace(/\.t(?:gz|zst)$/i, '.tar')
    .replace(ending, '');
}

/** In small pieces, so that the size packed is known about where the size unpacked is. */
async function* tally(
  bytes: AsyncIterable<Uint8Array>,
  add: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces(bytes)) {
    add(piece.length);
    yield piece;
  }
}
