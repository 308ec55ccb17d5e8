import { actorsIn, type Actor } from './actors.ts';
import { frameBefore, isOutside } from './frame.ts';
import type { Hit } from './hit.ts';
import type { Clause, Reading } from './reading.ts';

/** Where the object ends: what comes after is talked about, not taken part in. */
const OBJECT_END =
  /讨论|商讨|商谈|就(?!任|职)|以便?|为了|时|期间|之后|之前|的同时|说|表示|称|指出|导致|引发|令|使/;
const REPORTING_VERB =
  /(?:表示|指出|透露|认为|强调|证实|指控|指责|谴责|批评|报道|报导|警告|注意到|获悉|宣布|宣称|声称|显示|提到|披露|指称|(?<![手戒屈])指(?=[\uE000-\uE002])|(?<![名简号])称|[^小学]说)(?=[^，]*$)/g;

/** The noun phrases around a trigger, within its clause. */
export interface Surroundings {
  readonly before: readonly Actor[];
  readonly inside: readonly Actor[];
  /** Empty where the trigger takes no object. */
  readonly after: readonly Actor[];
}

export function surroundingsOf(reading: Reading, { clause, start, end, trigger }: Hit): Surroundings {
  const rest = reading.text.normalised.slice(end, clause.end).search(OBJECT_END);
  return {
    before: outsideFrame(
      reading,
      clause,
      start,
      actorsIn(reading, afterReporting(reading, clause, start), start),
    ),
    inside: actorsIn(reading, start, end),
    after: trigger.object === true ? actorsIn(reading, end, rest === -1 ? clause.end : end + rest) : [],
  };
}

/** Where the reported words begin: behind 称 of 韩方称中俄军机闯入, since who says so takes no part. */
function afterReporting(reading: Reading, clause: Clause, start: number): number {
  const words = reading.painted.slice(clause.start, start);
  const verb = [...words.matchAll(REPORTING_VERB)].at(-1);
  if (verb === undefined) return clause.start;
  const from = clause.start + verb.index + verb[0].length;
  const hasSubject = actorsIn(reading, from, start).some(({ marker }) => marker === 'none');
  return hasSubject ? from : clause.start;
}

/** Without those that a 在…后 before the trigger names, as far as the clause names others. */
function outsideFrame(
  reading: Reading,
  clause: Clause,
  to: number,
  actors: readonly Actor[],
): readonly Actor[] {
  const frame = frameBefore(reading, clause, to);
  const others = actors.filter((actor) => isOutside(frame, actor));
  return others.some(({ marker }) => marker === 'none') ? others : actors;
}
