import type { CountryCode, EntityId } from '#domain';
import type { MentionKind, ResolvedMention } from '../../extraction.ts';
import type { EventRule } from './event-rule.ts';
import { PAINT } from './notation.ts';
import { countryOf, mentionsIn, type Reading } from './reading.ts';
import { tailAfter } from './tail-after.ts';

/** Kinds of which the members can act. */
const ACTING: ReadonlySet<MentionKind> = new Set(['Country', 'Person', 'Organization']);

/** How the words before a noun phrase bind it to the verb. */
type Marker = 'none' | 'with' | 'to' | 'from' | 'by' | 'at' | 'aside';

/** Mentions that make up one noun phrase: 俄罗斯 + 国防部长 + 绍伊古. */
export interface Actor {
  readonly mentions: readonly ResolvedMention[];
  readonly start: number;
  readonly end: number;
  readonly marker: Marker;
}

/** What may stand between the mentions of one noun phrase: an office, a rank, a kind of body; no verb or preposition. */
const GAP =
  /^[^，、和与及同跟对向给从自被遭由在于将已曾了着过就把说称表示宣布访抵签举行"“”「」（）()]{0,14}$/;
/** Offices of one person: 美国印太司令、海军上将. */
const OFFICES =
  /^[^，、和与及\uE000-\uE005]{0,10}(?:部长|外长|司令|主席|委员|书记|总理|大臣|上将|主任|局长|代表|秘书长|特使|成员|首相|院长|议员)、[^，、和与及\uE000-\uE005]{0,12}$/;
const JOINED =
  /^(?:\s*[（(][^）)]{0,40}[）)])?(?:的?[^，与和同跟对向从在给访抵举就\uE000-\uE005]{0,6})?(?:[、丶ˎ]\s*|和|与|及|以及|或|同|跟|暨)$/;
/** What may stand between a preposition and what it binds: no other preposition and no name. */
const NEAR = '[^，与和同跟对向从在给\\uE000-\\uE005]';
const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  [
    'aside',
    new RegExp(
      `(?:驻|(?<!根)据|援引|引述|引用|针对|随同|跟随|应对|对抗|抗衡|围绕|关于|有关|不满|担忧|担心|鉴于|被问及|谈及|谈到|提及|提到|所谓|纪念|庆祝)${NEAR}{0,4}$`,
    ),
  ],
  ['by', new RegExp(`(?:被|遭到?|受到?|(?<![理自缘事])由|获)${NEAR}{0,3}$`)],
  ['from', new RegExp(`(?:从|自|离开|逃离|撤离|飞离)${NEAR}{0,3}$`)],
  ['to', new RegExp(`(?:对|向|给|朝|(?<![图因认成作称])为|替)${NEAR}{0,4}$`)],
  [
    'at',
    new RegExp(`(?:在|(?<![由终至对关等鉴基属别同似高低多少大小善勇甘急忙]|归咎|归因)于|位)${NEAR}{0,3}$`),
  ],
  ['with', new RegExp(`(?:与|和|同|跟)${NEAR}{0,3}$`)],
];
/** A preposition stands at most so many characters before what it binds. */
const MARKER_REACH = 8;
const NOT_ACTING =
  /^(?:制(?!裁|约|止|服|订|定)|产|籍|裔|族(?!人?(?:的?(?:分离|武装|部队|势力|军|民兵|叛军|战士)|[和与][^，]{0,8}(?:军|部队|武装)))|人(?![民士员与和同跟])|式|语|文(?!在)|(?:的)?(?:前任|继任|问题|局势|议题|危机|媒体|传媒|学者|专家|分析|记者|报纸|事务|研究|市场|经济|人民|民众|社会|战争|战场|周边|附近)|[^，]{0,3}(?:规避|逃避|躲避|绕过)[^，]{0,4}制裁|[东南西北]{1,2}部?(?:边境|边界)|接壤|毗邻|相邻)/;

/** 针对 binds whom measures hit: 针对俄罗斯军工的制裁. */
const MEASURES = /^[^，]{0,12}(?:制裁|管制|禁令|禁运|措施)/;

/** What has been read of an article: several events ask for the noun phrases of one clause. */
const READ = new WeakMap<Reading, Map<number, readonly Actor[]>>();

/** The noun phrases that may take part, in a stretch of one clause. Bare places and media are none. */
export function actorsIn(reading: Reading, start: number, end: number): readonly Actor[] {
  let read = READ.get(reading);
  if (read === undefined) READ.set(reading, (read = new Map()));
  const key = start * (reading.painted.length + 1) + end;
  let actors = read.get(key);
  if (actors === undefined) read.set(key, (actors = readActors(reading, start, end)));
  return actors;
}

function readActors(reading: Reading, start: number, end: number): readonly Actor[] {
  const actors: Actor[] = [];
  for (const mention of mentionsIn(reading, start, end)) {
    if (!ACTING.has(mention.kind) || isPartOfPlace(reading, mention)) continue;
    if (isInBrackets(reading.painted.slice(start, mention.start))) continue;
    const last = actors.at(-1);
    if (last !== undefined && continues(reading, last, mention)) {
      actors[actors.length - 1] = {
        ...last,
        mentions: [...last.mentions, mention],
        end: Math.max(last.end, mention.end),
      };
    } else {
      const marker = markerOf(reading, mention, last, actors.at(-2));
      actors.push({ mentions: [mention], start: mention.start, end: mention.end, marker });
    }
  }
  return actors.map((actor, index) => {
    if (isOwner(reading, actor, actors[index + 1]) || isOpposed(reading, actor))
      return { ...actor, marker: 'aside' };
    const rest = reading.text.normalised.slice(actor.end, actor.end + 14);
    if ((NOT_ACTING.test(rest) && !isCounted(reading, actor, rest)) || isHomeOfMedium(reading, actor))
      return { ...actor, marker: 'aside' };
    const isTarget =
      MEASURES.test(rest) && /针对[^，]{0,3}$/.test(reading.text.normalised.slice(start, actor.start));
    return isTarget ? { ...actor, marker: 'to' } : actor;
  });
}

/** 三名俄罗斯人 are some that act, 俄罗斯人 all of a kind. */
const COUNT = /(?:[0-9一二两三四五六七八九十百千万几数多余]|至少|一些)(?:多|余)?[名位个]$/;

function isCounted({ text }: Reading, { start }: Actor, rest: string): boolean {
  return rest.startsWith('人') && COUNT.test(text.normalised.slice(Math.max(0, start - 5), start));
}

/** 特朗普 in 特朗普的律师张三: whose man one is. */
const OWNED = /^的[^，。的和与及、向对\uE000-\uE005]{1,10}$/;
const KIN =
  /(?:律师|顾问|助理|发言人|秘书|盟友|亲信|副手|搭档|对手|妻子|丈夫|夫人|儿子|女儿|父亲|母亲|兄弟|弟弟|哥哥|姐姐|妹妹|女婿|接班人|继任者|前任|好友|密友|老师|保镖|司机|医生|幕僚|特使|部长|办公厅主任|幕僚长|竞选经理|代表|大使)$/;

function isOwner({ painted }: Reading, actor: Actor, next: Actor | undefined): boolean {
  if (next === undefined || ![actor, next].every(namesPerson)) return false;
  const gap = painted.slice(actor.end, next.start);
  return OWNED.test(gap) && KIN.test(gap);
}

/** 卢一 in 反卢一力量 and 卢一的反对派: against whom others act. */
const FOLLOWED = /^的?(?:反对派|反对者|政敌)/;

function isOpposed({ painted }: Reading, actor: Actor): boolean {
  if (!namesPerson(actor)) return false;
  const before = painted.slice(Math.max(0, actor.start - 10), actor.start);
  const after = painted.slice(actor.end, actor.end + 8);
  return (
    (/[^相违]反$/.test(before) && /^[^，]{0,4}(?:力量|势力|阵营|派|组织|人士|联盟)/.test(after)) ||
    FOLLOWED.test(after)
  );
}

function namesPerson({ mentions }: Actor): boolean {
  return mentions.some(({ kind }) => kind === 'Person');
}

const MEDIUM_AHEAD = new RegExp(`^的?${PAINT.Source}`);

/** 俄罗斯 in 俄罗斯的俄新社. */
function isHomeOfMedium({ painted }: Reading, { end }: Actor): boolean {
  return MEDIUM_AHEAD.test(painted.slice(end, end + 2));
}

/** Whether a mention goes on with the noun phrase before it: nests in it, or stands behind with an office between. */
function continues(reading: Reading, last: Actor, mention: ResolvedMention): boolean {
  if (mention.start < last.end) return true;
  if (isPost(reading, last)) return false;
  const gap = reading.painted.slice(last.end, mention.start);
  const isOneMan = mention.kind === 'Person' && last.mentions.every(({ kind }) => kind !== 'Person');
  return (GAP.test(gap) && !isCoordinate(last, mention)) || (isOneMan && OFFICES.test(gap));
}

function markerOf(
  reading: Reading,
  mention: ResolvedMention,
  last: Actor | undefined,
  beforeLast: Actor | undefined,
): Marker {
  const gap = reading.painted.slice(last?.end ?? mention.start, mention.start);
  // 中国驻俄罗斯大使: the ambassador stands where 中国 stands.
  if (last !== undefined && isPost(reading, last) && GAP.test(gap)) return beforeLast?.marker ?? 'none';
  if (last !== undefined && (gap === '' || JOINED.test(gap))) return last.marker;
  return markerBefore(
    reading.painted.slice(Math.max(last?.end ?? 0, mention.start - MARKER_REACH), mention.start),
  );
}

/** 俄罗斯 in 驻俄罗斯大使. */
function isPost({ painted }: Reading, { start }: Actor): boolean {
  return painted[start - 1] === '驻';
}

/** 韩国 in 韩国防空识别区 names a place, and acts not. */
function isPartOfPlace({ painted }: Reading, { start, kind }: ResolvedMention): boolean {
  return (
    kind === 'Country' &&
    painted[start] !== PAINT.Country &&
    painted[start] !== PAINT.Organization &&
    painted[start] !== PAINT.Person
  );
}

/** A bracket around the whole clause, as around captions, encloses no aside. */
function isInBrackets(clauseBefore: string): boolean {
  const before = clauseBefore.replace(/^\s*[（(]/, '');
  const opening = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  return opening !== -1 && opening > Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
}

/** Two countries side by side (中俄) are two; a country before a body or person is that one's own. */
function isCoordinate(left: Actor, right: ResolvedMention): boolean {
  const before = left.mentions.at(-1);
  return before?.kind === 'Person' || (before?.kind === right.kind && right.kind === 'Country');
}

function markerBefore(before: string): Marker {
  const words = tailAfter(before, '，。；：！？\n');
  return MARKERS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'none';
}

/** The entities that stand for an actor: its people and bodies, as far as they take part, and its countries. */
export function membersOf(
  reading: Reading,
  actor: Actor,
  { people, organizations }: Pick<EventRule, 'people' | 'organizations'>,
): readonly EntityId[] {
  const hasPerson = actor.mentions.some(({ kind }) => kind === 'Person');
  const takesBodies = organizations === 'all' || (organizations === 'alone' && !hasPerson);
  const named = actor.mentions.filter(
    ({ kind, end }) =>
      (kind === 'Person' && people) ||
      (kind === 'Organization' && takesBodies && reading.text.normalised[end] !== '长'),
  );
  const unions = organizations === 'none' ? [] : actor.mentions.flatMap(unionOf(reading));
  return [...named.map(({ entity }) => entity), ...unions, ...countriesOf(reading, actor)];
}

/** The body that its official acts for. */
function unionOf({ unionOfficials }: Reading): (mention: ResolvedMention) => readonly EntityId[] {
  return ({ entity }) => [unionOfficials.get(entity) ?? []].flat();
}

/** 中 of 中俄空军: a country right before a body of another is a side of its own. */
function besideBody(reading: Reading, { mentions }: Actor): readonly CountryCode[] {
  return mentions.flatMap(({ kind, entity, end }, index) => {
    const next = mentions[index + 1];
    const isBeside = kind === 'Country' && next?.kind === 'Organization' && next.start === end;
    return isBeside ? (countryOf(reading, entity) ?? []) : [];
  });
}

/** A person's or body's own country rules out one that merely stands before it (中国驻俄罗斯大使). */
export function countriesOf(reading: Reading, actor: Actor): readonly EntityId[] {
  const bodies = actor.mentions.filter(({ kind }) => kind !== 'Country');
  const own = bodies.flatMap(({ entity }) => countryOf(reading, entity) ?? []);
  const head =
    own.length > 0
      ? [...own, ...besideBody(reading, actor)]
      : actor.mentions.flatMap(({ entity }) => countryOf(reading, entity) ?? []);
  // The schema of an entity id holds for every country code.
  return [...new Set(head)].map((code) => `country/${code}` as EntityId);
}
