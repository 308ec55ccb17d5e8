import { actorsIn, countriesOf, type Actor } from './actors.ts';
import type { Clause, Reading } from './reading.ts';
import type { Subject } from './subjects.ts';

/** Looked back over at most so many clauses: a pronoun points no further. */
const REACH = 8;
/** What may stand before the pronoun where it is the subject: a date, an adverb, who says so; no verb that would make it
 *  an object and no preposition. */
const LEADS =
  '^(?:[^，]{0,16}(?:称|说|表示|指出|宣布))?(?:但|而|不过|同时|此外|随后|其后|当时|因此|[0-9年月日周一二三四五六天今昨去])*';
const STATE = new RegExp(
  `${LEADS}(?:该国|该共和国)(?!的?(?:人|公民|媒体|民众|境内|首都|北部|南部|东部|西部))`,
);
const ITS =
  /^(?:但|而|不过|同时|此外|随后|并|[0-9年月日])*其(?=[0-9已曾又再也还将就才正先后在从向对与和同于]|随后|当天|派|拒|宣布)(?!他|它|中|实|间|后|次|余|所|对(?:手|方))/;
const FORMER = new RegExp(`${LEADS}前者`);
const LATTER = new RegExp(`${LEADS}后者`);

/** Whom 该国, 其, 前者 or 后者 means that leads a clause and so acts in it: the nearest before that fits. */
export function referentMeant(reading: Reading, clause: Clause, start: number): Subject | undefined {
  const words = reading.text.normalised.slice(clause.start, start).trim();
  if (STATE.test(words)) return nearest(reading, clause, isState);
  if (ITS.test(words)) return nearest(reading, clause, isSubject);
  if (FORMER.test(words)) return ofPair(reading, clause, 0);
  if (LATTER.test(words)) return ofPair(reading, clause, 1);
  return undefined;
}

/** The nearest clause before of the same zone with such an actor, and the last of them there. */
function nearest(
  reading: Reading,
  clause: Clause,
  fits: (reading: Reading, actor: Actor) => boolean,
): Subject | undefined {
  for (const earlier of clausesBefore(reading, clause)) {
    const actor = actorsIn(reading, earlier.start, earlier.end).findLast((candidate) =>
      fits(reading, candidate),
    );
    if (actor !== undefined) return { actors: [actor], clause: earlier };
  }
  return undefined;
}

/** The first or second of the last two that are named side by side or one after the other. */
function ofPair(reading: Reading, clause: Clause, place: 0 | 1): Subject | undefined {
  let gathered: readonly { readonly actor: Actor; readonly clause: Clause }[] = [];
  for (const earlier of clausesBefore(reading, clause)) {
    const named = actorsIn(reading, earlier.start, earlier.end)
      .filter((actor) => actor.marker !== 'aside' && countriesOf(reading, actor).length > 0)
      .map((actor) => ({ actor, clause: earlier }));
    gathered = [...named, ...gathered];
    const meant = gathered.length >= 2 ? gathered.at(place - 2) : undefined;
    if (meant !== undefined) return { actors: [meant.actor], clause: meant.clause };
  }
  return undefined;
}

/** A state that the words name, and not only one whose official or body they name. */
function isState(_: Reading, { mentions, marker }: Actor): boolean {
  return marker !== 'aside' && mentions.length === 1 && mentions[0]?.kind === 'Country';
}

function isSubject(reading: Reading, actor: Actor): boolean {
  return actor.marker === 'none' && countriesOf(reading, actor).length > 0;
}

function clausesBefore(reading: Reading, { index, zone }: Clause): readonly Clause[] {
  return reading.clauses
    .slice(Math.max(0, index - REACH), index)
    .filter((earlier) => earlier.zone === zone)
    .toReversed();
}
