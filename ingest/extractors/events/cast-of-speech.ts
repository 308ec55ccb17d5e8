import type { EntityId, Participant } from '#domain';
import { actorsIn, countriesOf, type Actor } from './actors.ts';
import { endOfWords } from './evidence.ts';
import type { Hit } from './hit.ts';
import { countryOf, type Clause, type Reading } from './reading.ts';
import { toParticipants, unique, type Assigned, type Cast } from './roles.ts';
import { personBefore, subjectBefore, type Subject } from './subjects.ts';
import { surroundingsOf } from './surroundings.ts';

/** The states that a statement is about: those named first, since what follows gives reasons. */
const MOST_SPOKEN_OF = 3;

/** Who speaks, whom the words call upon, and the states that they are about. */
export function castOfSpeech(reading: Reading, hit: Hit): Cast {
  const { before } = surroundingsOf(reading, hit);
  // In one row, so that 与 before 外长 still binds the name inside the trigger's words.
  const named = actorsIn(reading, before[0]?.start ?? hit.start, hit.end);
  const own = named.filter((actor) => !isOwnerOfSpeaker(reading, actor));
  if (own.length < named.length && !own.some(isVoice)) return { participants: [], from: hit.clause };
  const speaker =
    own.find(
      (actor) => isSpeaker(actor) && !OWNS.test(reading.painted.slice(actor.end, actor.end + OWNS_REACH)),
    ) ??
    own.findLast(isSpeaker) ??
    own.find(isVoice) ??
    (own.some(({ marker }) => marker === 'none') ? undefined : speakerBefore(reading, hit));
  if (speaker === undefined || (isStateOnly(speaker) && isReported(reading, hit)))
    return { participants: [], from: hit.clause };
  const speakers = withJoined(reading, hit, own, speaker);
  const speaks = toParticipants(
    reading,
    hit.rule,
    speakers.map((actor) => ({ actor, role: 'actor' })),
  );
  // 印军 in 中国指控印军 stands for its state; a body of no state stands for itself.
  const called = toParticipants(reading, hit.rule, addressees(reading, hit)).filter(
    ({ entity }) => !entity.startsWith('organization/') || countryOf(reading, entity) === undefined,
  );
  const told = unique([...speaks, ...called, ...sidesMeant(reading, hit, speakers.at(-1) ?? speaker)]);
  return {
    participants: unique([...told, ...spokenOf(reading, hit, speakers.at(-1) ?? speaker, told)]),
    from: hit.clause,
  };
}

/** 甲的妻子说: somebody near to him speaks, without a name. */
const NEAR =
  /^(?:总统|总理|首相|主席)?(?:政府)?的[^，]{0,8}?(?:妻子|丈夫|夫人|儿子|女儿|律师|发言人|盟友|顾问|官员|消息人士|支持者|反对者|对手)/;

function isOwnerOfSpeaker({ painted }: Reading, { mentions, end }: Actor): boolean {
  return mentions.at(-1)?.kind === 'Person' && NEAR.test(painted.slice(end, end + 16));
}

/** 特朗普 in 特朗普总统的顾问 and 特朗普政府特使: of whose people one speaks. */
const OWNS = /^(?:总统|总理|首相|主席|部长|国务卿)?(?:的|政府(?![，表指说称宣]))/;
const OWNS_REACH = 5;

const JOINED =
  /^(?:\s*[（(][^）)]{0,40}[）)])?(?:、|丶|ˎ\s*|和|与|及|以及|同|跟)(?:[^，、和与及说称]{0,8}(?:议员|总理|总统|首相|部长|大臣|主席))?$/;
/** Who meets somebody speaks alone in what follows: 甲与乙会谈时表示. */
const MEETS = /会[谈晤见面]|通话|通电|举行|交谈|见面|磋商/;

/** 甲、乙和丙谴责: all who are named in one row with the speaker. */
function withJoined(reading: Reading, hit: Hit, own: readonly Actor[], speaker: Actor): readonly Actor[] {
  const at = own.indexOf(speaker);
  if (at === -1 || MEETS.test(reading.text.normalised.slice(speaker.end, hit.end))) return [speaker];
  const isJoined = (left: Actor | undefined, right: Actor | undefined) =>
    left !== undefined &&
    right !== undefined &&
    left.marker === right.marker &&
    JOINED.test(reading.painted.slice(left.end, right.start));
  let first = at;
  let last = at;
  while (isJoined(own[first - 1], own[first])) first -= 1;
  while (isJoined(own[last], own[last + 1])) last += 1;
  return own.slice(first, last + 1);
}

/** 中俄 in 普京表示，中俄合作将继续: the states in what is said, but for the speaker's own. */
function spokenOf(
  reading: Reading,
  hit: Hit,
  speaker: Actor,
  told: readonly Participant[],
): readonly Participant[] {
  const known = new Set(told.map(({ entity }) => entity));
  const room = MOST_SPOKEN_OF - told.filter(({ role, entity }) => role !== 'actor' && isState(entity)).length;
  const others = actorsIn(reading, speaker.end, endOfWords(reading, hit))
    .flatMap((actor) => countriesOf(reading, actor))
    .filter((entity) => !known.has(entity));
  return [...new Set(others)].slice(0, Math.max(0, room)).map((entity) => ({ entity, role: 'participant' }));
}

/** 双方 in 古特雷斯呼吁双方停火: the two states of the sentences before, where the words name none. */
function sidesMeant(reading: Reading, hit: Hit, speaker: Actor): readonly Participant[] {
  const end = endOfWords(reading, hit);
  const words = reading.text.normalised.slice(speaker.end, end);
  if (
    !/呼吁|敦促|促请|要求|希望|劝|吁/.test(words) ||
    !/(?:冲突|交战|当事)?(?<![美中俄日印欧])(?:双方|两国)/.test(words)
  )
    return [];
  if (actorsIn(reading, speaker.end, end).some((actor) => countriesOf(reading, actor).length > 0)) return [];
  const sides = subjectBefore(reading, hit.clause, end)?.actors ?? [];
  const states = [...new Set(sides.flatMap((actor) => countriesOf(reading, actor)))];
  return states.length === 2 ? states.map((entity) => ({ entity, role: 'participant' })) : [];
}

function isState(entity: EntityId): boolean {
  return entity.startsWith('country/');
}

const SPEAKS =
  /表示|表态|表明|发声|指出|强调|声明|讲话|推文|发表|发布|宣布|警告|谴责|批评|指责|指控|致辞|演讲|出席|会见|致函|致信|撰文|乐见|欢迎|感谢|回应|敦促|呼吁|反对|支持|证实|承认|否认|重申|表达|透露|受访|接受|记者会|发布会|发言|发文|发问|介入|举措|视频|采访|约见|召见|提交|公布|[说称]/;

const TAKES_STANCE =
  /^(?:强烈|公开|再次|严厉|严词|坚决|并|同时){0,2}(?:谴责|批评|警告|呼吁|敦促|指责|指控|抨击|否认|驳斥|威胁|强调)/;

/** 甲召见大使，并谴责…: the one named person who acts right before takes the stance, whatever he did. */
function goesOnToTakeStance(clause: Clause, words: string, { actors, clause: earlier }: Subject): boolean {
  const [actor, ...others] = actors;
  return (
    earlier.index === clause.index - 1 &&
    earlier.sentence === clause.sentence &&
    others.length === 0 &&
    actor?.mentions.some(({ kind }) => kind === 'Person') === true &&
    TAKES_STANCE.test(words)
  );
}

/** Who spoke in the clause before, or whom 他 means. */
function speakerBefore(reading: Reading, { clause, start, end }: Hit): Actor | undefined {
  if (/^[他她]/.test(reading.text.normalised.slice(start, end)))
    return personBefore(reading, clause)?.actors[0];
  const earlier = subjectBefore(reading, clause, end);
  if (earlier === undefined) return undefined;
  if (
    !SPEAKS.test(reading.text.normalised.slice(earlier.clause.start, earlier.clause.end)) &&
    !goesOnToTakeStance(clause, reading.text.normalised.slice(start, end), earlier)
  )
    return undefined;
  const spoke = earlier.clause.sentence === clause.sentence ? earlier.actors : [];
  // 两人会晤，承诺合作 is what both did and nobody's own stance.
  if (spoke.length > 1) return undefined;
  return spoke.find(isVoice) ?? personBefore(reading, clause)?.actors[0];
}

function isStateOnly({ mentions }: Actor): boolean {
  return mentions.every(({ kind }) => kind === 'Country');
}

/** 发言人说，中方坚决反对: the spokesman's words, not a second statement. */
function isReported(reading: Reading, { clause }: Hit): boolean {
  const before = reading.clauses[clause.index - 1];
  return (
    before?.sentence === clause.sentence &&
    /(?:表示|指出|强调|声称|宣布|重申|[说称])$/.test(reading.text.normalised.slice(before.start, before.end))
  );
}

function isSpeaker({ mentions, marker }: Actor): boolean {
  return isVoice({ marker }) && mentions.some(({ kind }) => kind !== 'Country');
}

/** Who speaks, or by whom it is said (遭中方谴责). */
function isVoice({ marker }: Pick<Actor, 'marker'>): boolean {
  return marker === 'none' || marker === 'by';
}

/** Whom a statement calls upon, warns or blames: who stands right behind the verb or its preposition. */
function addressees(reading: Reading, { end, clause }: Hit): readonly Assigned[] {
  return actorsIn(reading, end, clause.end)
    .filter((actor) => /^(?:与|同|和|对|向)?$/.test(reading.painted.slice(end, actor.start)))
    .map((actor) => ({ actor, role: 'recipient' }));
}
