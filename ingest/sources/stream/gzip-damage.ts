import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const CHUNK = 262_144;

/** What is wrong with the bytes of a gzip on disk, by their checksums; undefined where nothing is, where it is only cut
 *  off, or where it unpacks to more than `most` bytes. Wrong bytes hardly ever stop the unpacking: they give other words,
 *  and only the checksum at the end tells. */
export async function damageOf(path: string, most: number): Promise<string | undefined> {
  let size = 0;
  const look = async (unpacked: AsyncIterable<Uint8Array>) => {
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > most) return;
    }
  };
  try {
    await pipeline(
      createReadStream(path, { highWaterMark: CHUNK }),
      createGunzip({ chunkSize: CHUNK }),
      look,
    );
    return undefined;
  } catch (error) {
    // Another kind of trouble, such as a file that is gone, shows when it is read.
    return error instanceof Error && isDamage(error) ? error.message : undefined;
  }
}

/** Not where something else begins after a gzip that is whole. */
function isDamage(error: Error): boolean {
  return 'code' in error && error.code === 'Z_DATA_ERROR' && !error.message.startsWith('incorrect header');
}
