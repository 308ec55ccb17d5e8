import { pageName } from '../page-name.ts';
import { setAside, type Found } from '../source-item.ts';
import { collect } from '../stream/collect.ts';
import { decodeContent } from './http-content.ts';
import { tooLarge, type RecordOptions, type RecordReader } from './record-reader.ts';

/** HTTP headers come on top of the content. */
const MOST_HEADERS = 65_536;

/** WARC, as Common Crawl has it: pages that were answered with 200 are items, named with the place of their record in
 *  the unpacked file. Other records are passed over. */
export const warc: RecordReader = {
  recognises: ({ head }) => /^WARC\/\d/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')),
  read: async function* ({ origin, bytes }, options) {
    // Only who reads such archives waits for the package.
    const { WARCParser } = await import('warcio');
    const parser = new WARCParser(bytes, { parseHttp: false });
    for await (const record of parser) {
      const at = `${origin}@${parser.offset}`;
      const { warcType, warcContentLength: length } = record;
      if (record.warcHeader('WARC-Type') == null || record.warcHeader('Content-Length') == null) {
        yield setAside(
          at,
          'read',
          'there is no whole record here, and what follows is not read; get the file anew',
        );
        return;
      }
      if (warcType === 'response') {
        const block = await collect(record, options.maxItemBytes + MOST_HEADERS);
        if (block === undefined) yield setAside(at, 'read', tooLarge(options.maxItemBytes));
        else if (block.length < length) yield setAside(at, 'read', cutOff(block.length, length));
        else yield* pageOf(at, record.warcTargetURI ?? undefined, block, options);
      } else {
        options.passOver('WARC record that is no response');
        // Its own way to skip a record never ends where the file does before the record.
        let there = 0;
        for await (const chunk of record) there += chunk.length;
        if (there < length) yield setAside(at, 'read', cutOff(there, length));
      }
    }
  },
};

function cutOff(there: number, promised: number): string {
  return `the record is cut off: ${there} of ${promised} bytes are there; get the file anew`;
}

/** The page in a record's block, where it is one. */
async function* pageOf(
  origin: string,
  url: string | undefined,
  block: Uint8Array,
  { maxItemBytes, passOver }: RecordOptions,
): AsyncGenerator<Found> {
  const { AsyncIterReader, StatusAndHeadersParser } = await import('warcio');
  const reader = new AsyncIterReader([block], null);
  const http = await new StatusAndHeadersParser().parse(reader);
  const headers = new Map([...(http?.headers ?? [])].map(([name, value]) => [name.toLowerCase(), value]));
  const header = (name: string) => headers.get(name) ?? '';
  if (Number(http?.statusCode) !== 200) return passOver('WARC response without status 200');
  const contentType = header('content-type');
  const name = pageName(contentType);
  if (name === undefined) return passOver('WARC response that is neither HTML nor text');
  try {
    const isChunked = /\bchunked\b/i.test(header('transfer-encoding'));
    const packed = await (isChunked ? new AsyncIterReader(reader, null, true) : reader).readFully();
    const bytes = await decodeContent(packed, header('content-encoding'), maxItemBytes);
    if (bytes.length > maxItemBytes) yield setAside(origin, 'read', tooLarge(maxItemBytes));
    else yield { origin, name, bytes, contentType, ...(url === undefined ? {} : { url: unbracketed(url) }) };
  } catch (error) {
    yield setAside(origin, 'unpack', error);
  }
}

/** Some writers put the address between angle brackets. */
function unbracketed(url: string): string {
  return url.replace(/^<(.*)>$/, '$1');
}
