import { ArticleId, type EvidenceItem } from '#domain';
import { expect, test } from 'vitest';
import { drawnGraph } from '../../state/drawn-graph.ts';
import { noFilters } from '../../state/filters.ts';
import { aScene, call, id } from '../../state/sample.ts';
import { pageOf, type PageWording } from './page-of.ts';
import { htmlPage } from './page/page.ts';

const callId = id('event/call/2024-01-31/a');

const report: EvidenceItem = {
  article: ArticleId.parse('article/1'),
  title: '标题</script><script>alert(1)</script>',
  url: 'https://example.org/1',
  publisher: '示例日报',
  publishedAt: '2024-02-01T08:00:00Z',
  relation: 'REPORTS',
  quote: '两国防长举行视频通话',
  start: 0,
  end: 10,
  rule: 'call',
  status: 'occurred',
};

const wording: PageWording = {
  node: ({ name }) => name,
  kind: ({ kind }) => kind,
  relation: ({ type }) => type,
  status: (status) => status,
  noOutlet: '来源不详',
  texts: {
    search: '查找',
    none: '没有',
    sentences: '依据',
    noSentences: '没有句子',
    original: '原文',
    hint: '拖动',
    fit: '适合',
    close: '关闭',
  },
};

const drawn = drawnGraph(aScene(call), noFilters, 'events');
const data = (items: readonly EvidenceItem[]) => pageOf(drawn, new Map([[callId, items]]), wording);
const itemOf = (wanted: string, items: readonly EvidenceItem[] = [report]) =>
  data(items).items.find((item) => item.id === wanted);

test('an event has its sentences, and a sentence of several things is in the page once', () => {
  const page = pageOf(
    drawn,
    new Map([
      [callId, [report]],
      [id('country/CN'), [report]],
    ]),
    wording,
  );
  expect(page.sentences).toHaveLength(1);
  expect(page.items.filter(({ sentences }) => sentences.length > 0).map((item) => item.id)).toEqual([
    'country/CN',
    callId,
  ]);
});

test('a tie has the sentences of all its events', () => {
  const ties = drawnGraph(aScene(call), noFilters, 'ties');
  const page = pageOf(ties, new Map([[callId, [report]]]), wording);
  const tie = page.items.find((item) => item.id.startsWith('tie|'));
  expect(tie?.sentences).toEqual([0]);
});

test.for(['javascript:alert(1)', 'file:///etc/passwd'])('the address %s makes no link', (url) => {
  const page = data([{ ...report, url }]);
  expect(page.sentences[0]).not.toHaveProperty('url');
  expect(itemOf(callId)?.sentences).toEqual([0]);
});

test('the page asks nobody for anything, and no title can end its data', () => {
  const html = htmlPage({
    title: '军演 <b>',
    caption: ['2 个节点'],
    language: 'zh-Hans',
    scheme: 'light',
    svg: '<svg viewBox="0 0 1 1"></svg>',
    data: data([report]),
    nonce: 'abc',
  });
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/(src|href)="http/);
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).toContain('军演 &lt;b&gt;');
});
