import type { Entity, EntityId } from '#domain';
import { createArticle } from '../../article.ts';
import type { ExtractedEvent, Extraction, ResolvedMention } from '../../extraction.ts';
import type { SourceDocument } from '../../readers/source-document.ts';
import { createArticleText } from '../../text/article-text.ts';
import { findDates } from '../dates/index.ts';
import { findEvents } from './index.ts';

/** The names that examples use; the persons are nobody's. */
const COUNTRIES = {
  中国: 'CN',
  俄罗斯: 'RU',
  美国: 'US',
  乌克兰: 'UA',
  日本: 'JP',
  韩国: 'KR',
  朝鲜: 'KP',
  台湾: 'TW',
  印度: 'IN',
  伊朗: 'IR',
  柬埔寨: 'KH',
  吉布提: 'DJ',
  苏联: 'SU',
} as const;
/** Count only in a compound (中俄, 对台, 俄制). */
const ABBREVIATIONS = { 中: 'CN', 俄: 'RU', 美: 'US', 日: 'JP', 台: 'TW', 印: 'IN' } as const;
const PEOPLE = {
  张三: 'CN',
  李四: 'CN',
  伊万诺夫: 'RU',
  彼得罗夫: 'RU',
  普一: 'RU',
  史密斯: 'US',
  佐藤: 'JP',
  朴一: 'KR',
  金二: 'KP',
  科瓦连科: 'UA',
  哈桑: 'IR',
  无名氏: undefined,
} as const;
const ORGANIZATIONS = {
  中国国防部: 'CN',
  俄罗斯国防部: 'RU',
  韩国外交部: 'KR',
  美国国会: 'US',
  美军: 'US',
  金砖国家: undefined,
} as const;
const PLACES = {
  北京: 'CN',
  莫斯科: 'RU',
  首尔: 'KR',
  基辅: 'UA',
  平壤: 'KP',
  日本海: undefined,
  太平洋: undefined,
  加勒万河谷: undefined,
} as const;
const EQUIPMENT = ['苏-35', 'S-400'] as const;

/** Tuesday. */
const PUBLISHED = '2024-10-15';

const known = new Map<string, Entity>([
  ...Object.entries({ ...ABBREVIATIONS, ...COUNTRIES }).map(([name, iso2]): [string, Entity] => [
    name,
    { kind: 'Country', id: id(`country/${iso2}`), name, aliases: [], iso2 },
  ]),
  ...Object.entries(PEOPLE).map(([name, country]): [string, Entity] => [
    name,
    {
      kind: 'Person',
      id: id(`person/${name}`),
      name,
      aliases: [],
      ...(country === undefined ? {} : { country }),
    },
  ]),
  ...Object.entries(ORGANIZATIONS).map(([name, country]): [string, Entity] => [
    name,
    {
      kind: 'Organization',
      id: id(`organization/${name}`),
      name,
      aliases: [],
      ...(country === undefined ? {} : { country }),
    },
  ]),
  ...Object.entries(PLACES).map(([name, country]): [string, Entity] => [
    name,
    {
      kind: 'Place',
      id: id(`place/${name}`),
      name,
      aliases: [],
      ...(country === undefined ? {} : { country }),
    },
  ]),
  ...EQUIPMENT.map((name): [string, Entity] => [
    name,
    { kind: 'Equipment', id: id(`equipment/${name}`), name, aliases: [] },
  ]),
]);
const ABBREVIATED = `[${Object.keys(ABBREVIATIONS).join('')}]`;
const NAMES = new RegExp(
  [
    ...[...known.keys()]
      .filter((name) => name.length > 1)
      .toSorted((left, right) => right.length - left.length),
    `${ABBREVIATED}(?=${ABBREVIATED}|[制方军])`,
    `(?<=${ABBREVIATED}|[对售扰])${ABBREVIATED}`,
  ].join('|'),
  'g',
);

/** Reads a text as the body of an article without the recogniser: its names are the ones above. */
export function readExample(body: string, title = ' '): readonly ExtractedEvent[] {
  return extractExample(body, title).events;
}

/** The same with all that the pipeline would hand on. */
export function extractExample(body: string, title = ' '): Extraction {
  const document: SourceDocument = {
    origin: 'example',
    format: 'text',
    title,
    url: undefined,
    publishedAt: PUBLISHED,
    publisherHint: undefined,
    blocks: body.split('\n').map((line) => ({ zone: 'body', text: line })),
  };
  const text = createArticleText(document, () => []);
  const mentions = [...text.normalised.matchAll(NAMES)].flatMap(
    ({ 0: surface, index }): ResolvedMention[] => {
      const entity = known.get(surface);
      return entity === undefined ? [] : [mentionOf(entity, surface, index)];
    },
  );
  const entities = new Map([...known.values()].map((entity) => [entity.id, entity]));
  return {
    article: createArticle(document, text, { publisher: undefined, publishedAt: PUBLISHED }),
    layout: text,
    publisher: undefined,
    bylines: [],
    entities,
    mentions,
    citations: [],
    events: findEvents({
      text,
      mentions,
      entities,
      dates: findDates(text, PUBLISHED),
      publishedAt: PUBLISHED,
    }),
    trace: [],
  };
}

/** Who takes part, as examples write it. */
export function whoOf({ participants }: ExtractedEvent): string {
  return participants
    .map(({ entity }) => entity)
    .toSorted()
    .join(' ');
}

function mentionOf(entity: Entity, surface: string, start: number): ResolvedMention {
  return {
    kind: entity.kind,
    entity: entity.id,
    surface,
    start,
    end: start + surface.length,
    zone: 'body',
    rule: 'example',
    confidence: 1,
    country: undefined,
    office: undefined,
    means: undefined,
  };
}

function id(written: string): EntityId {
  // Written by hand above, each with its kind.
  return written as EntityId;
}
