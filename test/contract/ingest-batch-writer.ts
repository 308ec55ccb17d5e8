/* A process that puts batch after batch into an embedded store and tells its parent of each that was acknowledged, until
   it is killed. Called with the store's folder and a key that makes its articles its own. */
import { openStore } from '#store';
import { anArticleGraph } from './builders.ts';

const [folder = '', key = ''] = process.argv.slice(2);
const store = await openStore(`embedded:${folder}`);
await store.migrate();
for (let batch = 0; ; batch += 1) {
  const names = [0, 1, 2].map((number) => `${key}-${batch}-${number}`);
  const graphs = names.map((name) =>
    anArticleGraph({
      key: name,
      mentions: ['putin', 'dong'],
      events: [{ key: 'x', date: '2024-10-14', actors: ['dong'] }],
    }),
  );
  const inputs = names.map((name, index) => ({
    hash: name,
    ingestVersion: '1',
    articles: graphs.slice(index, index + 1).map(({ article }) => article.id),
  }));
  await store.putArticles(graphs, { inputs });
  process.send?.(names);
}
