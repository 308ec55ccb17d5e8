import { createHash } from 'node:crypto';
import { ArticleGraph, type EventType } from '#domain';

/** Entities of the tests' small world, as a lexicon would give them. */
export const WORLD = {
  putin: {
    kind: 'Person',
    id: 'person/putin',
    name: '普京',
    nameEn: 'Putin',
    aliases: ['普丁', '弗拉基米尔·普京'],
    country: 'RU',
  },
  dong: {
    kind: 'Person',
    id: 'person/dong-jun',
    name: '董军',
    nameEn: 'Dong Jun',
    aliases: [],
    country: 'CN',
  },
  belousov: {
    kind: 'Person',
    id: 'person/belousov-andrei',
    name: '别洛乌索夫',
    nameEn: 'Belousov',
    aliases: ['别洛索夫'],
    country: 'RU',
  },
  china: {
    kind: 'Country',
    id: 'country/CN',
    name: '中国',
    nameEn: 'China',
    iso2: 'CN',
    iso3: 'CHN',
    aliases: ['中方'],
  },
  russia: {
    kind: 'Country',
    id: 'country/RU',
    name: '俄罗斯',
    nameEn: 'Russia',
    iso2: 'RU',
    iso3: 'RUS',
    aliases: ['俄国'],
  },
  ministry: {
    kind: 'Organization',
    id: 'organization/cn-mod',
    name: '中国国防部',
    aliases: [],
    organizationKind: 'ministry',
    country: 'CN',
  },
  beijing: {
    kind: 'Place',
    id: 'place/beijing',
    name: '北京',
    aliases: [],
    country: 'CN',
    latitude: 39.9,
    longitude: 116.4,
  },
  su35: {
    kind: 'Equipment',
    id: 'equipment/su-35',
    name: '苏-35',
    aliases: ['Su-35'],
    equipmentKind: 'aircraft',
    country: 'RU',
  },
  xinhua: {
    kind: 'Source',
    id: 'source/xinhua',
    name: '新华社',
    nameEn: 'Xinhua',
    aliases: [],
    sourceKind: 'agency',
    country: 'CN',
  },
  tass: {
    kind: 'Source',
    id: 'source/tass',
    name: '塔斯社',
    nameEn: 'TASS',
    aliases: [],
    sourceKind: 'agency',
    country: 'RU',
  },
} as const;
export type WorldKey = keyof typeof WORLD;

export interface EventInput {
  readonly key: string;
  readonly type?: EventType;
  readonly title?: string;
  readonly date?: string;
  readonly dateEnd?: string;
  readonly dateIsAssumed?: boolean;
  readonly cites?: readonly WorldKey[];
  readonly status?: 'occurred' | 'planned' | 'alleged' | 'denied';
  readonly actors?: readonly WorldKey[];
  readonly place?: WorldKey;
  readonly confidence?: number;
}

export interface ArticleInput {
  /** Makes the article's id. */
  readonly key?: string;
  readonly title?: string;
  readonly body?: string;
  readonly publishedAt?: string;
  readonly publisher?: WorldKey;
  readonly mentions?: readonly WorldKey[];
  readonly cites?: readonly WorldKey[];
  readonly events?: readonly EventInput[];
  readonly offices?: readonly {
    readonly person: WorldKey;
    readonly target: WorldKey;
    readonly office: string;
  }[];
  readonly ingestVersion?: string;
  /** Changes what entities are described as, as a new edition of the lexicon would. */
  readonly describe?: Readonly<Partial<Record<WorldKey, object>>>;
}

/** A whole article graph: every name that `mentions` holds stands in its text, and every quote is cut from it. */
export function anArticleGraph(input: ArticleInput = {}): ArticleGraph {
  const {
    key = 'a',
    title = `标题${key}`,
    mentions = [],
    cites = [],
    events = [],
    offices = [],
    publisher,
  } = input;
  const named = [
    ...new Set([
      ...mentions,
      ...cites,
      ...events.flatMap(namesOf),
      ...offices.flatMap((o) => [o.person, o.target]),
    ]),
  ];
  const text = [title, input.body ?? '', ...named.map((name) => `${WORLD[name].name}在场。`)].join('\n');
  const at = (name: WorldKey) => ({
    start: text.lastIndexOf(WORLD[name].name),
    end: text.lastIndexOf(WORLD[name].name) + WORLD[name].name.length,
  });
  const evidence = (start: number, rule: string, confidence = 0.9) => ({
    quote: text.slice(start, start + 2),
    start,
    end: start + 2,
    rule,
    confidence,
  });
  return ArticleGraph.parse({
    article: {
      id: `article/${key}`,
      title,
      url: `https://example.org/${key}`,
      publishedAt: input.publishedAt ?? '2024-10-15',
      ...(publisher === undefined ? {} : { publisher: WORLD[publisher].name }),
      language: 'zh-Hans',
      text,
      zones: [
        { zone: 'title', start: 0, end: title.length },
        { zone: 'body', start: title.length + 1, end: text.length },
      ],
      textHash: createHash('sha256').update(text).digest('hex').slice(0, 16),
      format: 'text',
      ingestVersion: input.ingestVersion ?? '1',
    },
    ...(publisher === undefined ? {} : { publisher: WORLD[publisher].id }),
    entities: [...new Set([...named, ...(publisher === undefined ? [] : [publisher])])].map((name) => ({
      ...WORLD[name],
      ...input.describe?.[name],
    })),
    mentions: mentions.map((name) => ({
      entity: WORLD[name].id,
      surface: WORLD[name].name,
      ...at(name),
      zone: 'body',
      rule: 'lexicon',
    })),
    citations: cites.map((name) => ({ source: WORLD[name].id, ...evidence(at(name).start, 'cited') })),
    reports: events.map((event) => ({
      event: `event/${event.type ?? 'meeting'}/${event.date ?? 'undated'}/${event.key}`,
      type: event.type ?? 'meeting',
      title: event.title ?? `会谈${event.key}`,
      ...(event.date === undefined ? {} : { date: event.date }),
      ...(event.dateEnd === undefined ? {} : { dateEnd: event.dateEnd }),
      dateBasis: event.date === undefined ? 'unknown' : event.dateIsAssumed === true ? 'assumed' : 'certain',
      status: event.status ?? 'occurred',
      participants: (event.actors ?? []).map((name) => ({ entity: WORLD[name].id, role: 'participant' })),
      ...(event.place === undefined ? {} : { place: WORLD[event.place].id }),
      ...(event.cites === undefined ? {} : { cites: event.cites.map((name) => WORLD[name].id) }),
      ...evidence(0, 'meets', event.confidence),
    })),
    offices: offices.map(({ person, target, office }) => ({
      person: WORLD[person].id,
      target: WORLD[target].id,
      office,
      ...evidence(at(person).start, 'office'),
    })),
  });
}

function namesOf({ actors = [], cites = [], place }: EventInput): readonly WorldKey[] {
  return [...actors, ...cites, ...(place === undefined ? [] : [place])];
}
