import type { Entity, EntityId } from '#domain';
import type { Candidate, Extraction, MentionKind, ResolvedMention } from '../extraction.ts';
import { candidate } from '../extractors/candidate.ts';
import { fold } from '../lexicons/fold.ts';
import type { Lexicons } from '../lexicons/load.ts';
import { identify } from '../refiners/identity.ts';
import { inReadableZones, withZones } from '../refiners/zones.ts';
import { normalise } from '../text/normalise.ts';
import type { ModelAnswer } from './answer.ts';
import type { Drop, DropReason } from './drop.ts';
import type { Locate } from './locate.ts';

/** Below every rule's: a rule can be read and mended, a model cannot. */
export const MODEL_CONFIDENCE = 0.35;

/** The entities of a kind that a form names, from the lexicons. */
export type KnownForms = (kind: MentionKind, form: string) => readonly EntityId[];

export interface NameGrounding {
  readonly extraction: Extraction;
  readonly lexicons: Lexicons;
  readonly knownForms: KnownForms;
  readonly locate: Locate;
  readonly rule: string;
}

export interface GroundedNames {
  /** Every place where a name of the model's stands, with whom it means; some overlap the rules' mentions. */
  readonly mentions: readonly ResolvedMention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly drops: readonly Drop[];
}

const LONGEST = 40;
/** What stands between names, not in them. */
const BREAK = /[\n，。；：！？、“”"「」『』]/;

export function createKnownForms({ surfaces }: Lexicons): KnownForms {
  const keyOf = (kind: MentionKind, form: string) => `${kind} ${fold(form)}`;
  const byForm = new Map<string, Set<EntityId>>();
  for (const { form, kind, entity } of surfaces) {
    const key = keyOf(kind, form);
    const known = byForm.get(key) ?? new Set();
    byForm.set(key, known.add(entity));
  }
  return (kind, form) => [...(byForm.get(keyOf(kind, normalise(form))) ?? [])];
}

/** Finds the model's names in the text and gives each its entity: the rules' where they know the name, else the
 *  lexicons', else one of its own, by the same steps as for the rules. */
export function groundNames(answer: ModelAnswer, grounding: NameGrounding): GroundedNames {
  const drops: Drop[] = [];
  const proposed = namesIn(answer).flatMap(([kind, name]) => {
    const found = candidatesOf(kind, name, grounding);
    if (Array.isArray(found)) return found;
    drops.push({ reason: found, words: name });
    return [];
  });
  return { ...resolve(proposed, grounding), drops };
}

function namesIn({ persons, organizations, places, equipment }: ModelAnswer) {
  const of = (kind: MentionKind, names: readonly string[]) =>
    [...new Set(names.map((name) => name.trim()))].map((name) => [kind, name] as const);
  return [
    ...of('Person', persons),
    ...of('Organization', organizations),
    ...of('Place', places),
    ...of('Equipment', equipment),
  ];
}

function candidatesOf(kind: MentionKind, name: string, grounding: NameGrounding): Candidate[] | DropReason {
  const { extraction, knownForms, locate, rule } = grounding;
  if (name.length < 2 || name.length > LONGEST || BREAK.test(name) || !/\p{L}/u.test(name))
    return 'the name is no name';
  const places = locate(name);
  if (places.length === 0) return 'the name is not in the text';
  const ruled = ruledEntities(extraction, kind, places);
  const meant = ruled.length > 0 ? ruled : knownForms(kind, name);
  if (meant.length > 1) return 'the name stands for several';
  const [entity] = meant;
  return places.map((place) => candidate({ kind, ...place, rule, confidence: MODEL_CONFIDENCE, entity }));
}

/** Whom the rules mean by these very characters. */
function ruledEntities(
  { mentions, article }: Extraction,
  kind: MentionKind,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly EntityId[] {
  const surfaces = new Set(places.map(({ start, end }) => article.text.slice(start, end)));
  const same = mentions.filter((mention) => mention.kind === kind && surfaces.has(mention.surface));
  return [...new Set(same.map(({ entity }) => entity))];
}

function resolve(
  proposed: readonly Candidate[],
  { extraction, lexicons }: NameGrounding,
): Pick<GroundedNames, 'mentions' | 'entities'> {
  const { text, zones } = extraction.article;
  const known = proposed.filter(({ entity }) => entity !== undefined);
  const unknown = proposed.filter(({ entity }) => entity === undefined);
  // The rules' names go in as well: a short form of one of them is that person. Those that the rules made up anew are
  // offered without their id, as the rules offered them.
  const ruled = extraction.mentions.map((mention) => ({
    ...mention,
    entity: lexicons.entities.has(mention.entity) ? mention.entity : undefined,
  }));
  const identified = identify(text, [...ruled, ...unknown], lexicons);
  const rules = new Set(unknown.map(({ rule }) => rule));
  const named = [
    ...known.flatMap((each) => (each.entity === undefined ? [] : [{ ...each, entity: each.entity }])),
    ...identified.named.filter(({ rule }) => rules.has(rule)),
  ];
  // These steps read text and zones alone.
  const layout = { text, zones, normalised: text, sentences: [], tokens: [] };
  const mentions = withZones(layout, inReadableZones(layout, named));
  const entities = new Map<EntityId, Entity>();
  for (const { entity } of mentions) {
    const described =
      extraction.entities.get(entity) ?? lexicons.entities.get(entity) ?? identified.entities.get(entity);
    if (described !== undefined) entities.set(entity, described);
  }
  return { mentions, entities };
}
