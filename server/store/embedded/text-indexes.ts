import type { FullTextIndex } from '../engine.ts';

/** What `cypher/schema/0003-full-text.neo4j.cypher` says, for an engine that makes such indexes by call only. */
export const TEXT_INDEXES: Readonly<
  Record<FullTextIndex, { readonly label: string; readonly properties: readonly string[] }>
> = {
  event_text: { label: 'Event', properties: ['searchText'] },
  article_text: { label: 'Article', properties: ['searchText', 'text'] },
};
