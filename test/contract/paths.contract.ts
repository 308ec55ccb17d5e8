import { expect } from 'vitest';
import { NodeId, PathsRequest } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';

const MINISTERS = { from: 'person/dong-jun', to: 'person/belousov-andrei' } as const;
const at = (day: string) => ({ key: day, date: `2024-10-${day}`, actors: ['dong', 'belousov'] as const });

/** So many that the article is no copy of another. */
const OWN_WORDS = '两国国防部长在莫斯科举行会谈，就地区局势和军事合作交换意见，并签署明年的合作计划。';

export function pathsContract({ store, test }: ContractContext): void {
  const ask = (request: object) => store().paths(PathsRequest.parse({ ...MINISTERS, ...request }));
  const lastParts = async (request: object) =>
    (await ask(request)).paths.map(({ nodes }) =>
      nodes
        .slice(1, -1)
        .map(({ id }) => id.split('/').at(-1))
        .join(' '),
    );
  const putMeetings = () =>
    store().putArticles([
      anArticleGraph({
        key: 'a',
        publisher: 'xinhua',
        body: OWN_WORDS,
        mentions: ['putin'],
        events: [at('14'), at('15'), { key: 'visit', date: '2024-10-16', actors: ['dong', 'putin'] }],
      }),
      anArticleGraph({ key: 'b', publisher: 'tass', events: [at('15')] }),
    ]);

  test('a path leads around a node that is to be avoided', async () => {
    await putMeetings();
    expect(await lastParts({ limit: 2 })).toEqual(['15', '14']);
    const avoid = 'event/meeting/2024-10-15/15';
    expect(await ask({ avoid, limit: 1 })).toMatchObject({ total: 1, remaining: 0, complete: true });
    expect(await lastParts({ avoid, limit: 1 })).toEqual(['14']);
    const both = `${avoid},event/meeting/2024-10-14/14`;
    expect(await lastParts({ avoid: both })).toEqual(['visit putin RU']);
  });

  test('the ends of a path cannot be avoided', async () => {
    await putMeetings();
    expect(await lastParts({ avoid: MINISTERS.from, limit: 1 })).toEqual(['15']);
  });

  test('a path leads through the kinds asked for alone', async () => {
    await putMeetings();
    expect(await ask({ kinds: 'Person' })).toEqual({ paths: [], total: 0, remaining: 0, complete: true });
    expect(await lastParts({ kinds: 'Event', limit: 9 })).toEqual(['15', '14']);
  });

  test('a path does not lead through a hub', async () => {
    await putMeetings();
    const avoid = 'event/meeting/2024-10-14/14,event/meeting/2024-10-15/15';
    expect(await lastParts({ avoid, maxLinks: 2 })).toEqual(['visit putin RU']);
    expect(await lastParts({ avoid, maxLinks: 1 })).toEqual([]);
  });

  test('the best attested come first, however long', async () => {
    await putMeetings();
    const avoid = 'event/meeting/2024-10-15/15';
    const { paths, total, remaining } = await ask({ order: 'attested', limit: 1 });
    expect(paths[0]?.nodes[1]?.id).toBe(avoid);
    expect(total - remaining).toBe(1);
    expect(await lastParts({ order: 'attested', avoid, limit: 9 })).toEqual(['14', 'visit putin RU']);
  });

  test('each step of a path has its link', async () => {
    await putMeetings();
    for (const { nodes, edges } of (await ask({ order: 'attested', limit: 9 })).paths) {
      const steps = nodes.slice(1).map(({ id }, index) => [nodes[index]?.id, id].toSorted());
      expect(edges.map(({ source, target }) => [source, target].toSorted())).toEqual(steps);
    }
  });

  test('evidence of an event says which articles go back to one origin', async () => {
    await store().putArticles([
      anArticleGraph({
        key: 'a',
        publisher: 'xinhua',
        publishedAt: '2024-10-14',
        body: OWN_WORDS,
        events: [at('14')],
      }),
      anArticleGraph({ key: 'b', publisher: 'xinhua', publishedAt: '2024-10-15', events: [at('14')] }),
      anArticleGraph({
        key: 'c',
        publisher: 'tass',
        publishedAt: '2024-10-16',
        body: `${OWN_WORDS}据悉。另有一段自己的话，讲述会谈前后的背景、人员和日程。`,
        events: [at('14')],
      }),
    ]);
    const { items } = await store().evidence(NodeId.parse('event/meeting/2024-10-14/14'), { limit: 9 });
    expect(items.map(({ origin }) => origin).slice(0, 2)).toEqual(['article/a', 'article/a']);
    const { node } = await store().node(NodeId.parse('event/meeting/2024-10-14/14'));
    expect(new Set(items.map(({ origin }) => origin)).size).toBe(node.properties['sourceCount']);
  });

  test('evidence of a mention says where in its sentence the name stands', async () => {
    await store().putArticles([anArticleGraph({ body: '前一句。', mentions: ['putin'] })]);
    const { items } = await store().evidence(NodeId.parse('person/putin'), { limit: 1 });
    const [{ quote, start, named } = { quote: '', start: 0, named: undefined }] = items;
    expect(quote.slice((named?.start ?? 0) - start, (named?.end ?? 0) - start)).toBe('普京');
  });
}
