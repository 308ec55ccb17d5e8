import { z } from 'zod';

/** Ids are derived, readable and stable: `country/CN`, `person/belousov-andrei`, `event/meeting/2024-10-14/…`. */
const prefixed = (prefix: string) =>
  z
    .string()
    .startsWith(`${prefix}/`)
    .min(prefix.length + 2)
    .max(400);

export const ArticleId = prefixed('article')
  .brand('ArticleId')
  .meta({ description: 'The id of an article.', examples: ['article/0123456789abcdef'] });
export type ArticleId = z.infer<typeof ArticleId>;

/** An entity's id too: a source is mentioned and takes part like any other. */
export const SourceId = prefixed('source').brand('EntityId');
export type SourceId = z.infer<typeof SourceId>;

export const EventId = prefixed('event').brand('EventId');
export type EventId = z.infer<typeof EventId>;

/** Any node but an article, an event or a source. */
export const EntityId = z
  .string()
  .regex(/^(person|country|organization|place|equipment|source)\/.+/, 'expected kind/name')
  .max(400)
  .brand('EntityId');
export type EntityId = z.infer<typeof EntityId>;

/** The id of any node in the graph. */
export const NodeId = z
  .string()
  .regex(/^(article|source|person|country|organization|place|equipment|event)\/.+/, 'expected kind/name')
  .max(400)
  .brand('NodeId')
  .meta({ description: 'The id of a node.', examples: ['country/CN', 'person/putin'] });
export type NodeId = z.infer<typeof NodeId>;

/** ISO 3166-1 alpha-2, with XK for Kosovo and SU for the Soviet Union. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code');
export type CountryCode = z.infer<typeof CountryCode>;
