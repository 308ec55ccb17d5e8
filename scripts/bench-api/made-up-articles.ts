import { createHash } from 'node:crypto';
import { ArticleGraph } from '#domain';

/** Mentions, and so edges, of each article. */
export const EDGES_OF_EACH = 100;
const PEOPLE = 2000;

/** Articles that each name a hundred of two thousand people; equal numbers give equal articles. */
export function madeUp(first: number, count: number): readonly ArticleGraph[] {
  return Array.from({ length: count }, (_, index) => article(first + index));
}

function article(n: number): ArticleGraph {
  const people = Array.from({ length: EDGES_OF_EACH }, (_, index) => (n * 7 + index * 13) % PEOPLE);
  const names = [...new Set(people)].map((person) => ({
    person,
    name: `人物${String(person).padStart(4, '0')}`,
  }));
  const text = names.map(({ name }) => name).join('');
  return ArticleGraph.parse({
    article: {
      id: `article/bench-${n}`,
      title: `第${n}篇`,
      language: 'zh-Hans',
      text,
      zones: [{ zone: 'body', start: 0, end: text.length }],
      textHash: createHash('sha256').update(`${n} ${text}`).digest('hex').slice(0, 16),
      format: 'text',
      ingestVersion: 'bench',
    },
    entities: names.map(({ person, name }) => ({
      kind: 'Person',
      id: `person/bench-${person}`,
      name,
      aliases: [],
    })),
    mentions: names.map(({ person, name }, index) => ({
      entity: `person/bench-${person}`,
      surface: name,
      start: index * name.length,
      end: (index + 1) * name.length,
      zone: 'body',
      rule: 'bench',
    })),
    citations: [],
    reports: [],
    offices: [],
  });
}
