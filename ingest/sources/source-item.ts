import { messageOf, type SetAside } from '#domain';

/** One file's worth of bytes, which holds one article or more. */
export interface SourceItem {
  /** For people, and the same in each run: `archive.tar.gz!dir/a.html`, `news.jsonl:17`, `crawl.warc.gz@8120`, a URL. */
  readonly origin: string;
  /** File name that tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from: the address of an article that states none itself. */
  readonly url?: string;
  /** As the server that it came from stated it; its charset helps to decode what is not UTF-8. */
  readonly contentType?: string;
  /** For pages of the web: to be called once the item is stored or in quarantine. From then on the page is not yielded
   *  again as long as it does not change; before, it is, so that a run which breaks off loses nothing. */
  readonly settled?: () => Promise<void>;
}

/** A whole file, or a part of one that is named with its position, that cannot be read; what is beside it can. */
export type Found = SourceItem | SetAside;

export const MAX_ITEM_BYTES = 20_000_000;

export function setAside(origin: string, stage: SetAside['stage'], error: unknown): SetAside {
  return { origin, stage, reason: messageOf(error) };
}
