import { ListedQuery, NewQueryRequest } from '#domain';
import { expect, test } from 'vitest';
import { draftOf, newDraft, toRequest, withStatement } from './query-draft.ts';

const query = ListedQuery.parse({
  name: 'mine',
  title: { zh: '往来', en: 'Ties' },
  about: { zh: '谁与谁', en: 'Who with whom' },
  params: {
    a: { type: 'country', default: 'CN', zh: '甲国', en: 'Country' },
    least: { type: 'integer', default: 0, min: 0, max: 9, zh: '至少', en: 'At least' },
    types: { type: 'list', of: 'eventType', default: ['call', 'visit'], zh: '类型', en: 'Types' },
    who: { type: 'entity', suggest: 'Source', zh: '谁', en: 'Who' },
  },
  returns: 'both',
  columns: ['n'],
  statement: 'RETURN $a, $least, $types, $who',
  editable: true,
  folder: '军演/2024',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

test('a query that is opened and saved untouched stays as it is', () => {
  const { name: _, editable: __, updatedAt: ___, ...content } = query;
  expect(toRequest(draftOf(query))).toEqual(content);
  expect(NewQueryRequest.safeParse(toRequest(draftOf(query))).success).toBe(true);
});

test('what stands in the console becomes a query with parameters of guessed types', () => {
  const draft = newDraft(
    'MATCH (p {id: $who}) RETURN p LIMIT $n',
    { who: 'person/dong-jun', n: 3 },
    {
      columns: ['p'],
      hasGraph: true,
    },
  );
  const request = toRequest({ ...draft, title: { zh: '某人', en: '' } });
  expect(request).toMatchObject({
    title: { zh: '某人', en: '某人' },
    about: { zh: '某人', en: '某人' },
    returns: 'both',
    columns: ['p'],
    params: { who: { type: 'person', default: 'person/dong-jun' }, n: { type: 'integer', default: 3 } },
  });
  expect(NewQueryRequest.safeParse(request).success).toBe(true);
});

test('another statement keeps what it still uses and asks for what is new', () => {
  const { params } = withStatement(draftOf(query), 'RETURN $least, $fresh');
  expect(params.map(({ name, type }) => [name, type])).toEqual([
    ['least', 'integer'],
    ['fresh', 'string'],
  ]);
});
