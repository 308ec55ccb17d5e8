import { expect } from 'vitest';
import { isMailuoError, NodeId, PathsRequest } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';

const VAGUE = NodeId.parse('event/meeting/2024-10/v');
const EXACT = NodeId.parse('event/meeting/2024-10-14/e');

const report = (key: string, date: string) =>
  anArticleGraph({ key, mentions: ['dong'], events: [{ key, date, actors: ['dong'] }] });
const vague = report('v', '2024-10');
const exact = report('e', '2024-10-14');

export function formerIdContract({ store, test }: ContractContext): void {
  const failureOf = async (asked: Promise<unknown>) => {
    const error: unknown = await asked.catch((thrown: unknown) => thrown);
    return isMailuoError(error, 'not_found') ? error.message : error;
  };

  test('an event answers to the id that it had before a more exact report came', async () => {
    await store().putArticles([vague]);
    expect((await store().node(VAGUE)).node.id).toBe(VAGUE);
    await store().putArticles([exact]);
    expect(await store().node(VAGUE)).toEqual(await store().node(EXACT));
    expect((await store().node(VAGUE)).node.id).toBe(EXACT);
    const evidence = await store().evidence(VAGUE, { limit: 5 });
    expect(evidence.items.map(({ article }) => article).toSorted()).toEqual(['article/e', 'article/v']);
    const neighbours = await store().neighbours(VAGUE, { limit: 5 });
    expect(neighbours).toEqual(await store().neighbours(EXACT, { limit: 5 }));
    expect(neighbours.total).toBeGreaterThan(0);
    for (const ends of [
      { from: VAGUE, to: 'person/dong-jun' },
      { from: 'person/dong-jun', to: VAGUE },
    ]) {
      const { paths } = await store().paths(PathsRequest.parse({ ...ends, limit: 1 }));
      expect(paths[0]?.nodes.map(({ id }) => id).toSorted()).toEqual([EXACT, 'person/dong-jun']);
    }
  });

  test('an export finds named events by the ids that they had, each once and with its edges', async () => {
    await store().putArticles([vague, exact]);
    const exported = async (...ids: readonly string[]) => {
      const found: string[] = [];
      const selection = { kind: 'nodes' as const, ids: ids.map((id) => NodeId.parse(id)) };
      for await (const each of store().export(selection))
        found.push('node' in each ? each.node.id : each.edge.id);
      return found;
    };
    const edge = `TOOK_PART_IN|person/dong-jun|${EXACT}|participant`;
    expect(await exported(VAGUE, 'person/dong-jun')).toEqual([EXACT, 'person/dong-jun', edge]);
    expect(await exported(EXACT, VAGUE, 'event/meeting/2024-10/none')).toEqual([EXACT]);
  });

  test('once the vague report is gone, so is the id that it alone gave', async () => {
    await store().putArticles([vague, exact]);
    expect((await store().node(VAGUE)).node.id).toBe(EXACT);
    await store().deleteArticle(vague.article.id);
    expect(await failureOf(store().node(VAGUE))).toContain(VAGUE);
    expect((await store().node(EXACT)).node.id).toBe(EXACT);
  });

  test('once the exact report is gone, the event has its own id again', async () => {
    await store().putArticles([vague, exact]);
    await store().deleteArticle(exact.article.id);
    expect((await store().node(VAGUE)).node.id).toBe(VAGUE);
    expect(await failureOf(store().node(EXACT))).toContain(EXACT);
  });

  test('what one id named and several events are told of now is not found but named, and all of them exported', async () => {
    const actors = [['dong'], ['putin']] as const;
    const told = (key: string, date: string, event: string, index: 0 | 1) =>
      anArticleGraph({ key, events: [{ key: event, date, actors: actors[index] }] });
    await store().putArticles([
      told('a', '2024-10', 'v', 0),
      told('b', '2024-10', 'v', 1),
      told('c', '2024-10-14', 'x', 0),
      told('d', '2024-10-20', 'y', 1),
    ]);
    const message = await failureOf(store().node(VAGUE));
    const events = ['event/meeting/2024-10-14/x', 'event/meeting/2024-10-20/y'];
    expect(message).toContain(events.join(', '));
    const nodes: string[] = [];
    for await (const each of store().export({ kind: 'nodes', ids: [VAGUE] }))
      if ('node' in each) nodes.push(each.node.id);
    expect(nodes).toEqual(events);
  });

  test('an id that no event had is not found', async () => {
    await store().putArticles([vague, exact]);
    for (const id of ['event/meeting/2024-10/none', 'event/meeting', 'person/dong']) {
      expect(await failureOf(store().node(NodeId.parse(id)))).toContain(id);
    }
  });
}
