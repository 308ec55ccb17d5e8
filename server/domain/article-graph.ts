import { z } from 'zod';
import { Article, Zone } from './article.ts';
import { Entity } from './entity.ts';
import { EventReport, Evidence } from './event.ts';
import { EntityId, SourceId } from './ids.ts';
import { PartialDate } from './partial-date.ts';

export const Mention = z.strictObject({
  entity: EntityId,
  surface: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  zone: Zone,
  rule: z.string().min(1),
});
export type Mention = z.infer<typeof Mention>;

export const Citation = z.strictObject({ source: SourceId, ...Evidence.shape });
export type Citation = z.infer<typeof Citation>;

/** That a person holds or held an office, as the article words it. */
export const OfficeClaim = z.strictObject({
  person: EntityId,
  /** The country or organisation that the office belongs to. */
  target: EntityId,
  office: z.string().min(1),
  from: PartialDate.exactOptional(),
  to: PartialDate.exactOptional(),
  ...Evidence.shape,
});
export type OfficeClaim = z.infer<typeof OfficeClaim>;

/** All that one article puts into the graph: what the store takes in, replaces and takes away as a whole. */
export const ArticleGraph = z.strictObject({
  article: Article,
  publisher: SourceId.exactOptional(),
  /** Every entity that the article mentions, cites, or lets take part in an event, each once. */
  entities: z.array(Entity),
  mentions: z.array(Mention),
  citations: z.array(Citation),
  reports: z.array(EventReport),
  offices: z.array(OfficeClaim),
});
export type ArticleGraph = z.infer<typeof ArticleGraph>;
