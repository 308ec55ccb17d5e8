import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

const gunzipAll = promisify(gunzip);
const inflateAll = promisify(inflate);
const inflateRawAll = promisify(inflateRaw);
const unbrotliAll = promisify(brotliDecompress);

/** Undoes `Content-Encoding`. Archives often hold content that was unpacked before it was stored, under the header it
 *  came with: gzip is told by its first bytes, and what is not packed stays. Rejects where it is broken or unpacks to
 *  more than `most` bytes. */
export async function decodeContent(
  content: Uint8Array,
  encoding: string,
  most: number,
): Promise<Uint8Array> {
  const limit = { maxOutputLength: most };
  if (/\bgzip\b/i.test(encoding))
    return content[0] === 0x1f && content[1] === 0x8b ? gunzipAll(content, limit) : content;
  if (/\bdeflate\b/i.test(encoding))
    return inflateAll(content, limit).catch(() => inflateRawAll(content, limit).catch(() => content));
  if (/\bbr\b/i.test(encoding)) return looksLikeText(content) ? content : unbrotliAll(content, limit);
  return content;
}

function looksLikeText(content: Uint8Array): boolean {
  return /^\s*(?:<[!a-z?]|\{)/i.test(Buffer.from(content.subarray(0, 64)).toString('latin1'));
}
