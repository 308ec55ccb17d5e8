import { expect, test } from 'vitest';
import { readFileContent } from './index.ts';

const read = (name: string, text: string) => [...readFileContent(name, Buffer.from(text))];
const one = (name: string, text: string) => {
  const [document] = read(name, text);
  if (document === undefined || 'reason' in document)
    throw new Error(`not read: ${JSON.stringify(document)}`);
  return document;
};

const PAGE = `<!--1706726344000-->
[两国防长通话](https://news.example.org/2024/call.html)
------

<div><i>Wed, 31 Jan 2024 18:08:02 GMT</i></div><img src="a.jpg"><div><small>甲国防长（资料照片）</small></div>
<h1>两国防长通话</h1><p>两国国防部长<b>星期三</b>通话。</p><p>分享到</p>
<ul><li><a href="/x">乙国海军举行大规模演习</a></li></ul>
<figure><img><figcaption>会谈现场</figcaption></figure><span class="copyright">某某社</span>
<div class="share-bar">微信 微博</div><script>var a = "坏";</script>`;

test('a stored page without front matter gives title, address, time and zones', () => {
  const document = one('a.txt', PAGE);
  expect(document).toMatchObject({
    format: 'epoch',
    title: '两国防长通话',
    url: 'https://news.example.org/2024/call.html',
    publishedAt: '2024-01-31T18:39:04.000Z',
  });
  expect(document.blocks).toEqual([
    { zone: 'caption', text: '甲国防长（资料照片）' },
    { zone: 'body', text: '两国国防部长星期三通话。' },
    { zone: 'related', text: '乙国海军举行大规模演习' },
    { zone: 'caption', text: '会谈现场' },
    { zone: 'credit', text: '某某社' },
  ]);
});

test('front matter gives publisher and time before the comment does', () => {
  const document = one(
    'a.md',
    `---\nlayout: post\ntitle: "他说"可以"会谈"\ndate: 2024-10-15T02:00:24.368Z\nauthor: 示例日报\nfrom: https://news.example.org/a\ntags: [ 示例日报 ]\n---\n<!--NaN-->\n[他说](https://news.example.org/b)\n------\n<p>正文。</p>`,
  );
  expect(document).toMatchObject({
    format: 'jekyll',
    title: '他说"可以"会谈',
    publisherHint: '示例日报',
    publishedAt: '2024-10-15T02:00:24.368Z',
    url: 'https://news.example.org/a',
  });
});

test('a comment of NaN leaves the time open', () => {
  expect(
    one('a.txt', '<!--NaN-->\n[题](https://a.example/)\n------\n<p>文。</p>').publishedAt,
  ).toBeUndefined();
});

test('the Markdown mirror loses its word marks and keeps the words', () => {
  const document = one(
    'a.md',
    '###  [:house:返回](README.md)\n---\n\n## 两军巡航\n`6/7/2023 10:38 AM UTC 某人` [轉載自某站](https://a.example/1)\n\n[[zh:中国]]军队[[zh:6月7日]]巡航。\n',
  );
  expect(document).toMatchObject({
    format: 'mirror',
    title: '两军巡航',
    publishedAt: '2023-06-07T10:38:00.000Z',
    publisherHint: '某站',
  });
  expect(document.blocks).toEqual([{ zone: 'body', text: '中国军队6月7日巡航。' }]);
});

test('a web page gives its article and metadata, not its navigation', () => {
  const sentence =
    '两国国防部长星期三在首都举行会谈，讨论了地区安全形势，并同意继续举行联合演习，双方还签署了一份合作文件。';
  const document = one(
    'page.html',
    `<!doctype html><html><head><title>网站</title><meta property="og:title" content="两国防长会谈"><meta property="og:site_name" content="示例日报"><meta property="article:published_time" content="2024-05-01T08:00:00+08:00"><link rel="canonical" href="https://news.example.org/c"></head><body><nav><a href="/">首页</a></nav><article><h1>两国防长会谈</h1>${`<p>${sentence}</p>`.repeat(1)}<p>${sentence.replace('星期三', '星期四')}</p><p>${sentence.replace('星期三', '星期五')}</p></article><footer>版权所有</footer></body></html>`,
  );
  expect(document).toMatchObject({
    format: 'html',
    title: '两国防长会谈',
    publisherHint: '示例日报',
    publishedAt: '2024-05-01T00:00:00.000Z',
    url: 'https://news.example.org/c',
  });
  expect(document.blocks.map(({ text }) => text).join('')).toContain('星期四');
  expect(document.blocks.map(({ text }) => text).join('')).not.toContain('首页');
});

test('plain text takes its first line for the title', () => {
  expect(one('a.txt', '标题\n\n　第一段。\n第二段。')).toMatchObject({
    format: 'text',
    title: '标题',
    blocks: [
      { zone: 'body', text: '第一段。' },
      { zone: 'body', text: '第二段。' },
    ],
  });
});

test('JSON Lines give an article a line, and a bad line is rejected with its number', () => {
  const lines = [
    '{"title":"一","text":"甲。\\n乙。","publisher":"示例"}',
    '{"title":""}',
    'nonsense',
    '{"title":"二","html":"<p>丙。</p>"}',
  ];
  const results = read('a.jsonl', lines.join('\n'));
  expect(results.map((result) => ('reason' in result ? result.origin : result.title))).toEqual([
    '一',
    'a.jsonl:2',
    'a.jsonl:3',
    '二',
  ]);
});

test.for([
  ['picture.png', 'text in a picture file', /unknown format/],
  ['a.md', '---\ntitle: [unclosed\n---\n正文', /front matter/],
  ['a.md', '---\nlayout: post\n---\n<p>no title</p>', /no title/],
  ['page.html', '<!doctype html><html><head><title>空</title></head><body></body></html>', /no article text/],
] as const)('%s with "%s" is refused with its reason', ([name, content, reason]) => {
  expect(() => read(name, content)).toThrow(reason);
});

test.for([
  ['a.jsonl', '{"title":"题\\ud83d目","text":"甲\\udc00乙。","publisher":"报\\ud800"}'],
  ['a.md', '---\ntitle: "题\\uD83D目"\nauthor: "报\\uD800"\n---\n<p>甲&#xDC00;乙。</p>'],
] as const)(
  'half a character in %s is replaced by one sign, which leaves lengths as they were',
  ([name, text]) => {
    const { title, publisherHint, blocks } = one(name, text);
    expect([title, publisherHint, ...blocks.map((block) => block.text)]).toEqual([
      '题\ufffd目',
      '报\ufffd',
      '甲\ufffd乙。',
    ]);
  },
);
