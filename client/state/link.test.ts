import { describe, expect, test } from 'vitest';
import { noFilters } from './filters.ts';
import { formatLink, parseLink, type Link } from './link.ts';
import { plainLook } from './look.ts';
import { id } from './sample.ts';
import { CHINA_RUSSIA } from './scene.ts';

const plain: Link = {
  recipe: { origin: CHINA_RUSSIA, added: [], expanded: [] },
  hidden: [],
  unfolded: [],
  mode: 'events',
  filters: noFilters,
  selected: undefined,
  view: 'graph',
  beside: undefined,
  panel: undefined,
  layout: 'force',
  look: plainLook,
  language: undefined,
  nameLanguage: undefined,
};

const full: Link = {
  recipe: {
    origin: { kind: 'query', name: 'ties-between', params: { a: 'country/CN', least: 2, from: '2024' } },
    added: [id('person/王毅@CN'), id('person/putin')],
    expanded: [
      { hub: id('person/putin'), relation: undefined },
      { hub: id('person/putin'), relation: undefined },
      { hub: id('person/putin'), relation: { type: 'MENTIONS', kind: 'Article' } },
    ],
  },
  hidden: [id('country/JP')],
  unfolded: [id('event/call/2024-01-31/a,b')],
  mode: 'ties',
  filters: {
    hiddenKinds: new Set(['Place', 'Source']),
    hiddenTypes: new Set(['vote']),
    hiddenStatuses: new Set(['denied']),
    from: '2023-01',
    to: '2024-12',
    withUndated: true,
    knownBy: '2024-06-30',
  },
  selected: 'tie|country/CN|country/RU',
  view: 'map',
  beside: 'table',
  panel: 'paths',
  layout: 'country',
  look: { groupBy: 'kind', sizeBy: 'sources', webgl: true },
  language: 'zh-Hant',
  nameLanguage: 'ru',
};

describe('a link', () => {
  test('of the plain page is empty', () => {
    expect(formatLink(plain)).toBe('');
    expect(parseLink('')).toEqual(plain);
  });

  test('brings everything back', () => {
    expect(parseLink(`?${formatLink(full)}`)).toEqual(full);
  });

  test('of a kept scene names it, and leaves out what it holds', () => {
    const scene = '0b0f4a3e-7a55-4b53-9f0a-0d2b6f0a7a11';
    const text = formatLink({ ...full, scene });
    expect(Object.keys(Object.fromEntries(new URLSearchParams(text)))).toEqual([
      'scene',
      'panel',
      'selected',
      'lang',
      'names',
    ]);
    expect(parseLink(text).scene).toBe(scene);
    expect(parseLink('scene=../../etc').scene).toBeUndefined();
  });

  test('leads back to what a job added, unless the id is none', () => {
    const job = '0b0f4a3e-7a55-4b53-9f0a-0d2b6f0a7a11';
    const link: Link = { ...plain, recipe: { ...plain.recipe, origin: { kind: 'job', id: job } } };
    expect(formatLink(link)).toBe(`job=${job}`);
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(parseLink('job=../../etc')).toEqual(plain);
  });

  test('names other participants than the first use', () => {
    const link: Link = {
      ...plain,
      recipe: { ...plain.recipe, origin: { kind: 'events', participants: ['country/RU', 'country/KP'] } },
    };
    expect(parseLink(formatLink(link))).toEqual(link);
  });

  test.for([
    'mode=sideways',
    'add=nonsense',
    'expand=MENTIONS.Nothing:person/putin',
    'noType=dance',
    'from=2024-13',
    'lang=tlh',
    'unknown=1',
  ])('with an unreadable part falls back there: %s', (search) => {
    expect(parseLink(search)).toEqual(plain);
  });

  test('with params cut short still runs its query', () => {
    expect(parseLink('query=ties-between&params=%7B%22a').recipe.origin).toEqual({
      kind: 'query',
      name: 'ties-between',
      params: {},
    });
  });
});
