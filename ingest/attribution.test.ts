import { expect, test } from 'vitest';
import { loadLexicons } from './lexicons/load.ts';
import { createPipeline } from './pipeline.ts';
import { toArticleGraph } from './to-graph.ts';

const pipeline = createPipeline(loadLexicons());

/** What is said of where the article has the event of this type from. */
function attributed(body: string, type: string) {
  const graph = toArticleGraph(
    pipeline({
      format: 'text',
      title: '新闻',
      blocks: [{ zone: 'body', text: body }],
      publishedAt: '2024-10-15',
      publisherHint: undefined,
      url: undefined,
      origin: 'test',
    }),
  );
  const report = graph.reports.find((each) => each.type === type);
  return (
    report && [report.cites?.join() ?? '', report.speaker ?? '', report.speakerOffice ?? ''].join(' ').trim()
  );
}

test.for<[string, string, string | undefined]>([
  ['据塔斯社报道，中国国防部长董军10月14日在莫斯科会见俄罗斯国防部长别洛乌索夫。', 'meeting', 'source/tass'],
  [
    '新华社莫斯科10月14日电：中国国防部长董军14日在莫斯科会见俄罗斯国防部长别洛乌索夫。',
    'meeting',
    'source/xinhua',
  ],
  ['俄罗斯总统普京10月14日表示，俄罗斯将向印度出售导弹。', 'armsTransfer', 'person/putin-vladimir 总统'],
  ['俄罗斯总统普京10月14日警告西方不要干涉。', 'statement', 'person/putin-vladimir 总统'],
  ['对普京来说，俄罗斯10月14日入侵乌克兰是一场赌博。', 'attack', ''],
])('%s: the %s is from %s', ([body, type, expected]) => {
  expect(attributed(body, type)).toBe(expected);
});
