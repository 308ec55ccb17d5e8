import type { ArticleFormat, Zone } from '#domain';

/** A paragraph or other block of an article's visible text, tags stripped, without line breaks inside. */
export interface Block {
  readonly zone: Zone;
  readonly text: string;
}

/** An article as a reader hands it on: boilerplate gone, zones known, nothing interpreted. */
export interface SourceDocument {
  /** File path or, for one of many in a file, path and position: `a.jsonl:12`. For messages and quarantine. */
  readonly origin: string;
  readonly format: ArticleFormat;
  readonly title: string;
  readonly url: string | undefined;
  /** ISO instant or date, from front matter or comment; a dateline in the text is read later. */
  readonly publishedAt: string | undefined;
  /** The publisher as the file states it (front matter `author`), not yet looked up. */
  readonly publisherHint: string | undefined;
  /** Everything but the title, in reading order. */
  readonly blocks: readonly Block[];
}

/** One article of a file of many that cannot be read, while the others can. */
export interface RejectedDocument {
  readonly origin: string;
  readonly reason: string;
}

/** A reader recognises its format by content and yields the articles of one file; it throws
 *  `MailuoError('unreadable_article')` where the file is of its format but broken. */
export interface Reader {
  readonly id: ArticleFormat;
  /** `name` is the file's name, `text` its decoded content. */
  readonly recognises: (name: string, text: string) => boolean;
  readonly read: (origin: string, text: string) => Iterable<SourceDocument | RejectedDocument>;
}
