import type { GraphEdge } from '#domain';
import { expect, test } from 'vitest';
import { anEdge } from './sample.ts';
import { surfacesOf } from './surfaces.ts';

const mention = (article: string, surfaces: string[]): GraphEdge => ({
  ...anEdge('MENTIONS', article, 'person/putin'),
  properties: { surfaces },
});

test('each way of writing counts once an article, the commonest first', () => {
  const counts = surfacesOf([
    mention('article/a', ['普京', '普丁']),
    mention('article/b', ['普京', '普京']),
    anEdge('MENTIONS', 'article/c', 'person/putin'),
  ]);
  expect([...counts]).toEqual([
    ['普京', 2],
    ['普丁', 1],
  ]);
});
