import * as fc from 'fast-check';
import { expect } from 'vitest';
import { isMailuoError, NodeId, type ArticleGraph } from '#domain';
import { anArticleGraph } from './builders.ts';
import { dump, empty } from './dump.ts';
import { articleInput } from './article-input.ts';
import type { ContractContext } from './graph-store.contract.ts';

const meeting = { key: 'x', date: '2024-10-14' } as const;
const president = { person: 'putin', target: 'russia', office: '总统' } as const;

const claimOn = (key: string, publishedAt: string) =>
  anArticleGraph({ key, publishedAt, offices: [president] });

export function putContract({ store, test, propertyRuns }: ContractContext): void {
  const names = async () => (await dump(store())).map((line) => JSON.stringify(line));
  const eventNode = async () => store().node(NodeId.parse('event/meeting/2024-10-14/x'));
  const holds = async () => (await names()).filter((line) => line.includes('"HOLDS|'));

  test('an article is stored once, then left alone', async () => {
    const batch = [anArticleGraph({ mentions: ['putin'], events: [{ ...meeting, actors: ['dong'] }] })];
    expect(await store().putArticles(batch)).toEqual([{ article: 'article/a', outcome: 'stored' }]);
    const before = await dump(store());
    expect(await store().putArticles(batch)).toEqual([{ article: 'article/a', outcome: 'unchanged' }]);
    expect(await dump(store())).toEqual(before);
  });

  test('another text or ingest version takes the place of the former one', async () => {
    await store().putArticles([
      anArticleGraph({ mentions: ['putin'], events: [{ ...meeting, actors: ['putin'] }] }),
    ]);
    const next = anArticleGraph({ mentions: ['dong'], ingestVersion: '2' });
    expect(await store().putArticles([next])).toEqual([{ article: 'article/a', outcome: 'replaced' }]);
    const replaced = await dump(store());
    await empty(store());
    await store().putArticles([next]);
    expect(replaced).toEqual(await dump(store()));
  });

  test('the last of two versions in one batch stays', async () => {
    const first = anArticleGraph({ mentions: ['putin'], body: '一' });
    const second = anArticleGraph({ mentions: ['dong'], body: '二' });
    const outcomes = await store().putArticles([first, second]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['stored', 'replaced']);
    expect((await store().article(second.article.id)).article.text).toBe(second.article.text);
  });

  test('a batch with one bad article leaves nothing behind', async () => {
    const bad: ArticleGraph = { ...anArticleGraph({ key: 'b', mentions: ['putin'] }), entities: [] };
    const error: unknown = await store()
      .putArticles([anArticleGraph(), bad])
      .catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'invalid_input')).toBe(true);
    expect(String(error)).toContain('person/putin');
    expect(await dump(store())).toEqual([]);
  });

  test('deleting an unknown article changes nothing and says so', async () => {
    expect(await store().deleteArticle(anArticleGraph().article.id)).toBe(false);
  });

  test('deleting takes away exactly what only that article supported', async () => {
    const one = anArticleGraph({
      key: 'one',
      publisher: 'xinhua',
      mentions: ['putin', 'su35'],
      events: [{ ...meeting, actors: ['putin'], place: 'beijing' }],
    });
    const two = anArticleGraph({
      key: 'two',
      publisher: 'tass',
      mentions: ['putin'],
      events: [{ ...meeting, actors: ['dong'] }],
    });
    await store().putArticles([two]);
    const before = await dump(store());
    await store().putArticles([one]);
    expect(await store().deleteArticle(one.article.id)).toBe(true);
    expect(await dump(store())).toEqual(before);
  });

  test('a country that somebody belongs to stays without an article that names it', async () => {
    const named = anArticleGraph({ key: 'named', mentions: ['russia'] });
    await store().putArticles([named, anArticleGraph({ key: 'implied', mentions: ['putin'] })]);
    await store().deleteArticle(named.article.id);
    const { node } = await store().node(NodeId.parse('country/RU'));
    expect(node).toMatchObject({ name: '俄罗斯', properties: { iso2: 'RU', articleCount: 0, aliases: [] } });
  });

  test('an event is what its reports add up to', async () => {
    await store().putArticles([
      anArticleGraph({
        key: '1',
        publisher: 'xinhua',
        events: [{ ...meeting, actors: ['dong'], confidence: 0.5 }],
      }),
    ]);
    await store().putArticles([
      anArticleGraph({
        key: '2',
        publisher: 'tass',
        events: [
          {
            ...meeting,
            status: 'denied',
            actors: ['dong', 'belousov'],
            confidence: 0.8,
            title: '中俄防长会谈',
          },
        ],
      }),
    ]);
    const { node } = await eventNode();
    expect(node).toMatchObject({
      name: '中俄防长会谈',
      properties: { articleCount: 2, sourceCount: 2, confidence: 0.9, status: 'occurred', disputed: true },
    });
    await store().deleteArticle(anArticleGraph({ key: '2' }).article.id);
    expect((await eventNode()).node.properties).toMatchObject({
      articleCount: 1,
      confidence: 0.5,
      disputed: false,
    });
  });

  test('an article may report one event in two places', async () => {
    const graph = anArticleGraph({ events: [{ ...meeting, actors: ['dong'] }] });
    const [report] = graph.reports;
    if (report === undefined) throw new Error('the builder makes a report');
    const twice = {
      ...graph,
      reports: [report, { ...report, start: 1, end: 3, quote: graph.article.text.slice(1, 3) }],
    };
    await store().putArticles([twice]);
    const { evidence } = await eventNode();
    expect(evidence.items.map(({ start }) => start)).toEqual([0, 1]);
    expect((await eventNode()).node.properties['articleCount']).toBe(1);
  });

  test('an office rests on its earliest claim, also when that one is deleted', async () => {
    await store().putArticles([claimOn('middle', '2024-05-01'), claimOn('late', '2024-09-01')]);
    await store().putArticles([claimOn('early', '2024-01-01')]);
    expect(await holds()).toMatchObject([expect.stringContaining('"article":"article/early"')]);
    await store().deleteArticle(claimOn('early', '').article.id);
    expect(await holds()).toMatchObject([expect.stringContaining('"article":"article/middle"')]);
    await store().deleteArticle(claimOn('middle', '').article.id);
    await store().deleteArticle(claimOn('late', '').article.id);
    expect(await holds()).toEqual([]);
  });

  test('where articles describe an entity differently, most win and one deletion tips the balance back', async () => {
    const renamed = {
      describe: { dong: { nameEn: 'General Dong', aliases: ['董将军'] } },
      mentions: ['dong'],
    } as const;
    const dong = async () => (await store().node(NodeId.parse('person/dong-jun'))).node.properties;
    await store().putArticles([
      anArticleGraph({ key: '1', mentions: ['dong'] }),
      anArticleGraph({ key: '2', ...renamed }),
      anArticleGraph({ key: '3', ...renamed }),
    ]);
    expect(await dong()).toMatchObject({ nameEn: 'General Dong', aliases: ['董将军'], articleCount: 3 });
    await store().deleteArticle(anArticleGraph({ key: '2' }).article.id);
    await store().deleteArticle(anArticleGraph({ key: '3' }).article.id);
    expect(await dong()).toMatchObject({ nameEn: 'Dong Jun', aliases: [], articleCount: 1 });
  });

  test('articles put at the same time give what they give one after the other', async () => {
    const graphs = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) =>
      anArticleGraph({
        key,
        mentions: ['putin', 'dong'],
        events: [{ ...meeting, actors: ['dong'] }],
        offices: [president],
      }),
    );
    await Promise.all(graphs.map((graph) => store().putArticles([graph])));
    const together = await dump(store());
    await empty(store());
    for (const graph of graphs) await store().putArticles([graph]);
    expect(together).toEqual(await dump(store()));
  });

  test('a vague report joins the one event that says more, until there are two, and comes back', async () => {
    const vague = anArticleGraph({ key: 'v', events: [{ key: 'v', date: '2024-10', actors: ['dong'] }] });
    const exact = anArticleGraph({ key: 'e', events: [{ key: 'e', date: '2024-10-14', actors: ['dong'] }] });
    const other = anArticleGraph({ key: 'o', events: [{ key: 'o', date: '2024-10-20', actors: ['dong'] }] });
    const events = async () => {
      const { nodes } = await store().events({ limit: 10 });
      return nodes.flatMap(({ id, kind, properties }) =>
        kind === 'Event' ? [`${id} ${String(properties['articleCount'])}`] : [],
      );
    };
    await store().putArticles([vague]);
    expect(await events()).toEqual(['event/meeting/2024-10/v 1']);
    await store().putArticles([exact]);
    expect(await events()).toEqual(['event/meeting/2024-10-14/e 2']);
    await store().putArticles([other]);
    expect((await events()).toSorted()).toEqual([
      'event/meeting/2024-10-14/e 1',
      'event/meeting/2024-10-20/o 1',
      'event/meeting/2024-10/v 1',
    ]);
    await store().deleteArticle(exact.article.id);
    expect(await events()).toEqual(['event/meeting/2024-10-20/o 2']);
  });

  test('an event counts independent origins: who cites, reprints or copies another adds none', async () => {
    const actors = ['dong'] as const;
    const told = { key: 'x', date: '2024-10-14', actors } as const;
    const body = '两国国防部长在莫斯科举行会谈，就地区局势和军事合作交换意见，并签署明年的合作计划。';
    await store().putArticles([
      anArticleGraph({ key: 'wire', publisher: 'xinhua', body, events: [told] }),
      anArticleGraph({ key: 'reprint', body, events: [told] }),
      anArticleGraph({ key: 'citing', events: [{ ...told, cites: ['xinhua'] }] }),
      anArticleGraph({ key: 'own', publisher: 'tass', events: [told] }),
    ]);
    const { node, evidence } = await eventNode();
    expect(node.properties).toMatchObject({ articleCount: 4, sourceCount: 2 });
    expect(evidence.items.map(({ cites }) => cites)).toContainEqual([
      { id: 'source/xinhua', name: '新华社' },
    ]);
  });

  test('whatever is put, replaced and deleted in whatever order, only the articles that stay count', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ put: fc.array(articleInput, { minLength: 1, maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('a', 'b', 'c') }) },
    );
    const property = fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      await empty(store());
      expect(await dump(store())).toEqual([]);
      const kept = new Map<string, ArticleGraph>();
      for (const action of steps) {
        if ('put' in action) {
          const batch = action.put.map(anArticleGraph);
          await store().putArticles(batch);
          for (const graph of batch) kept.set(graph.article.id, graph);
        } else {
          const { id } = anArticleGraph({ key: action.remove }).article;
          expect(await store().deleteArticle(id)).toBe(kept.delete(id));
        }
      }
      const reached = await dump(store());
      await empty(store());
      await store().putArticles([...kept.values()].toReversed());
      expect(reached).toEqual(await dump(store()));
    });
    await fc.assert(property, { numRuns: propertyRuns });
  });
}
