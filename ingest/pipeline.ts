import type { Extraction } from './extraction.ts';
import type { SourceDocument } from './readers/source-document.ts';

/** Reads one article; pure apart from nodejieba's dictionary. Throws `MailuoError('unreadable_article')` where nothing
 *  can be read from it. */
export type Pipeline = (document: SourceDocument) => Extraction;
