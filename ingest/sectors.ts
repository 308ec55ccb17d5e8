import type { Entity, Participant, Sector } from '#domain';
import type { ExtractedEvent, Extraction, ResolvedMention } from './extraction.ts';

/** What an office says of whoever holds it; several may hold. The first group that fits decides, then come the additions. */
const OF_OFFICE: readonly (readonly [RegExp, readonly Sector[]])[] = [
  [/(?:国防|防务|防卫)(?:部|省|大臣|委员)|防长|防相|国防相|军备部长/, ['GOV', 'MIL']],
  [/情报|间谍|特工|安全局|中情局|联邦安全/, ['SPY']],
  [/法官|大法官|检察|法院|律政/, ['JUD']],
  [/警|公安|治安/, ['COP']],
  [/反对派|反对党|异见|流亡/, ['OPP']],
  [/叛军|武装(?:首领|领导人)|民兵|分离主义/, ['REB']],
  [/议员|议长|参议|众议|立法委员|立委|人大(?:代表|常委|委员长)|国会|杜马|国会领袖/, ['LEG']],
  [/教授|学者|研究员|专家|分析[师人员]|讲师|院长|历史学家|政治学家|博士/, ['EDU']],
  [/记者|主编|编辑|主播|社长|评论员|专栏/, ['MED']],
  [/总裁|首席执行|董事|总经理|创始人|企业家|CEO/i, ['BUS']],
  [/(?:秘书长|总干事|高级专员|特使|专员|欧盟[^，]{0,6}代表|欧洲理事会主席)$/, ['IGO']],
  [
    /司令|参谋|将军|上将|中将|少将|大将|准将|元帅|上校|中校|少校|舰长|机长|飞行员|军区|部队|指挥官|海军|空军|陆军|军事(?:专员|顾问|武官)|武官/,
    ['MIL'],
  ],
  [/党(?:主席|魁|首|鞭|委书记)|总书记|书记$/, ['PTY']],
  [
    /总统|总理|首相|国家主席|主席|元首|国王|女王|天皇|部长|部副部长|次官|大臣|外长|财长|外相|国务卿|国务委员|大使|公使|领事|省长|州长|市长|特首|顾问|发言人|官房长官|代表|官员|司长|局长|主任|外交官/,
    ['GOV'],
  ],
];

type Organization = Extract<Entity, { readonly kind: 'Organization' }>;
const OF_KIND: Readonly<Record<NonNullable<Organization['organizationKind']>, Sector | undefined>> = {
  ministry: 'GOV',
  government: 'GOV',
  legislature: 'LEG',
  court: 'JUD',
  armedForces: 'MIL',
  unit: 'MIL',
  intelligence: 'SPY',
  lawEnforcement: 'COP',
  party: 'PTY',
  company: 'BUS',
  university: 'EDU',
  thinkTank: 'EDU',
  international: 'IGO',
  group: undefined,
  other: undefined,
};
const DEFENCE = /国防|防卫省|五角大楼|军委/;

/** A country stands for one of its bodies where the words say so: 俄军, 中方. */
const OF_SURFACE: readonly (readonly [RegExp, Sector])[] = [
  [/军(?:方|队|机|舰)?$|部队$|解放军|国防军|自卫队/, 'MIL'],
  [/警方$/, 'COP'],
  [/方$|政府$|当局$|外交部$|官方$/, 'GOV'],
];

/** The sectors that an office stands for, in the order of the list; none where it says nothing of them. */
export function sectorsOfOffice(title: string): readonly Sector[] {
  return OF_OFFICE.find(([words]) => words.test(title))?.[1] ?? [];
}

/** Says of the participants of an event for what part of their society they act, as far as the article tells. */
export function createSectors({
  mentions,
  entities,
}: Pick<Extraction, 'mentions' | 'entities'>): (event: ExtractedEvent) => ExtractedEvent {
  const sectorsOf = ({ entity: id }: Participant, event: ExtractedEvent): readonly Sector[] => {
    const own = mentions.filter(({ entity }) => entity === id);
    if (id.startsWith('country/')) return ofState(own, event);
    const entity = entities.get(id);
    if (entity?.kind === 'Organization') return ofBody(entity);
    return entity?.kind === 'Person' ? ofPerson(own, event) : [];
  };
  return (event) => ({
    ...event,
    participants: event.participants.map((participant) => {
      const sectors = sectorsOf(participant, event);
      return sectors.length === 0 ? participant : { ...participant, sectors: [...sectors] };
    }),
  });
}

/** By the office that the sentence gives, failing that by the first that the article does. */
function ofPerson(own: readonly ResolvedMention[], event: ExtractedEvent): readonly Sector[] {
  const inSentence = own.filter(({ start }) => start >= event.start && start < event.end);
  const titles = [...inSentence, ...own].flatMap(({ office }) => office?.title ?? []);
  return titles.map(sectorsOfOffice).find(({ length }) => length > 0) ?? [];
}

function ofBody({ organizationKind, name }: Organization): readonly Sector[] {
  const sector = organizationKind === undefined ? undefined : OF_KIND[organizationKind];
  if (sector === undefined) return [];
  return sector === 'GOV' && DEFENCE.test(name) ? ['GOV', 'MIL'] : [sector];
}

/** Of 俄罗斯 alone nothing is said; in the sentence every wording has to agree. */
function ofState(own: readonly ResolvedMention[], event: ExtractedEvent): readonly Sector[] {
  const surfaces = own.filter(({ start }) => start >= event.start && start < event.end);
  const sectors = new Set(
    surfaces.map(({ surface }) => OF_SURFACE.find(([words]) => words.test(surface))?.[1]),
  );
  const [only] = sectors;
  return sectors.size === 1 && only !== undefined ? [only] : [];
}
