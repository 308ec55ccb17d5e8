import type { EntityId } from '#domain';
import type { ExtractedEvent, Extraction, MentionKind, ResolvedMention } from '../extraction.ts';
import type { Grounded } from './refine.ts';
import { mayBeSame } from './overlap.ts';

const LAYERS = ['Person', 'Organization', 'Place', 'Equipment', 'Event'] as const;
export type Layer = (typeof LAYERS)[number];

/** What both found in an article, what only the rules, what only the model, by name. */
export interface Comparison {
  readonly layer: Layer;
  readonly both: readonly string[];
  readonly onlyRules: readonly string[];
  readonly onlyModel: readonly string[];
}

/** Compares what rules and model read from one article, layer by layer; the model is not asked for countries. */
export function compareReadings(extraction: Extraction, grounded: Grounded): readonly Comparison[] {
  return LAYERS.map((layer) =>
    layer === 'Event' ? compareEvents(extraction, grounded) : compareNames(layer, extraction, grounded),
  );
}

function compareNames(layer: MentionKind & Layer, { mentions }: Extraction, { named }: Grounded): Comparison {
  const [ruled, modelled] = [surfacesOf(mentions, layer), surfacesOf(named, layer)];
  const split = (from: ReadonlyMap<EntityId, string>, isIn: boolean, other: ReadonlyMap<EntityId, string>) =>
    [...from].filter(([id]) => other.has(id) === isIn).map(([, surface]) => surface);
  return {
    layer,
    both: split(ruled, true, modelled),
    onlyRules: split(ruled, false, modelled),
    onlyModel: split(modelled, false, ruled),
  };
}

/** Each entity of a kind with the first form that the article gives it. */
function surfacesOf(mentions: readonly ResolvedMention[], kind: MentionKind): ReadonlyMap<EntityId, string> {
  const surfaces = new Map<EntityId, string>();
  for (const mention of mentions)
    if (mention.kind === kind && !surfaces.has(mention.entity)) surfaces.set(mention.entity, mention.surface);
  return surfaces;
}

function compareEvents({ events }: Extraction, grounded: Grounded): Comparison {
  const isAmong = (event: ExtractedEvent, others: readonly ExtractedEvent[]) =>
    others.some((other) => mayBeSame(other, event, grounded.entities));
  return {
    layer: 'Event',
    both: events.filter((event) => isAmong(event, grounded.events)).map(nameOf),
    onlyRules: events.filter((event) => !isAmong(event, grounded.events)).map(nameOf),
    onlyModel: grounded.events.filter((event) => !isAmong(event, events)).map(nameOf),
  };
}

function nameOf({ type, date, title }: ExtractedEvent): string {
  return `${type} ${date ?? 'undated'} ${title}`;
}
