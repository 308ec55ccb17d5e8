import { MailuoError, type Entity, type EntityId } from '#domain';
import { createArticle } from './article.ts';
import { createEntityRecogniser } from './entities.ts';
import type { ArticleText, Extraction, TraceEntry } from './extraction.ts';
import { findDates } from './extractors/dates/index.ts';
import { findEvents } from './extractors/events/index.ts';
import type { Lexicons } from './lexicons/load.ts';
import { createPublisherFinder } from './publisher.ts';
import type { SourceDocument } from './readers/source-document.ts';
import { createArticleText } from './text/article-text.ts';
import { findDateline } from './text/dateline.ts';
import { createSegmenter } from './text/segmenter.ts';

/** Reads one article; pure apart from nodejieba's dictionary. Throws `MailuoError('unreadable_article')` where nothing
 *  can be read from it. */
export type Pipeline = (document: SourceDocument) => Extraction;

/** The order of one article: text, publisher, time, who and what, when, events. */
export function createPipeline(lexicons: Lexicons): Pipeline {
  const segment = createSegmenter(lexicons.words);
  const findPublisher = createPublisherFinder(lexicons.outlets);
  const recognise = createEntityRecogniser(lexicons);
  return (document) => {
    const text = createArticleText(document, segment);
    refuseEmpty(text);
    const source = findPublisher(document, text.text);
    const publishedAt = document.publishedAt ?? findDateline(text);
    const article = createArticle(document, text, { publisher: source?.name, publishedAt });
    const { mentions, entities, citations, bylines, trace } = recognise(text, {
      publisher: source?.id,
      title: document.title,
      publishedAt,
    });
    const dates = findDates(text, publishedAt);
    const left: TraceEntry[] = [];
    const events = findEvents({
      text,
      mentions,
      entities,
      dates,
      publishedAt,
      publisher: source?.id,
      trace: (entry) => left.push(entry),
    });
    return {
      article,
      layout: text,
      publisher: source?.id,
      bylines,
      entities: withSource(entities, source),
      mentions,
      citations,
      events,
      trace: [...trace, ...left],
    };
  };
}

function refuseEmpty({ text, zones }: ArticleText): void {
  const readable = zones.some(
    ({ zone, end, start }) => (zone === 'body' || zone === 'caption') && end > start,
  );
  if (!readable)
    throw new MailuoError('unreadable_article', `"${text.slice(0, 40)}" has a title but no text`);
}

function withSource(
  entities: ReadonlyMap<EntityId, Entity>,
  source: Entity | undefined,
): ReadonlyMap<EntityId, Entity> {
  return source === undefined || entities.has(source.id)
    ? entities
    : new Map([...entities, [source.id, source]]);
}
