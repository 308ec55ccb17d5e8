import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline } from '../../ingest/pipeline.ts';
import { readFileContent, type SourceDocument } from '../../ingest/readers/index.ts';
import { toArticleGraph } from '../../ingest/to-graph.ts';
import { checkReferences } from '../../server/store/put/check-references.ts';

const FOLDER = join(import.meta.dirname, '../../samples/articles');
const LABELS = {
  'zh-Hans': '本文为脉络演示语料，依据公开事实编写。',
  'zh-Hant': '本文為脈絡演示語料，依據公開事實編寫。',
} as const;
const OUTLETS = ['脉络示例社', '示例通讯社', '示例日报', '示例电视台', '示例晚報'];

const samples = readdirSync(FOLDER).map((file) => ({ file, documents: read(file) }));
const documents = samples.flatMap((sample) => sample.documents);

function read(file: string): readonly SourceDocument[] {
  return [...readFileContent(file, readFileSync(join(FOLDER, file)))].flatMap((result) => {
    if ('reason' in result) throw new Error(`${file}: ${result.reason}`);
    return [result];
  });
}

const pipeline = createPipeline(loadLexicons());

const BYLINE = /^(?:责编|编辑)：/;

/** The paragraphs of an article without its editor's line and the line that says it is a demo text. */
function paragraphsOf({ blocks }: SourceDocument): readonly string[] {
  const labels: readonly string[] = Object.values(LABELS);
  return blocks.flatMap(({ zone, text }) =>
    zone === 'body' && !labels.includes(text) && !BYLINE.test(text) ? [text] : [],
  );
}

function countLabelled(script: keyof typeof LABELS): number {
  return documents.filter(({ blocks }) => blocks.some(({ text }) => text === LABELS[script])).length;
}

describe.for(samples)('$file', ({ file, documents: [document, ...more] }) => {
  test('holds one article, dated as its name says', () => {
    expect(more).toEqual([]);
    expect(document?.title).toMatch(/\p{Script=Han}{4}/u);
    expect(document?.publishedAt?.slice(0, 10)).toBe(/^(\d{4}-\d{2}-\d{2})-[a-z0-9-]+\.md$/.exec(file)?.[1]);
  });

  test('comes from an invented outlet at an address that is nobody’s', () => {
    expect(new URL(document?.url ?? '').hostname).toMatch(/^[a-z]+\.example\.(?:org|com)$/);
    if (document?.format === 'jekyll') expect(OUTLETS).toContain(document.publisherHint);
  });

  test('has three to seven paragraphs of 150 to 450 characters in all', () => {
    const paragraphs = document === undefined ? [] : paragraphsOf(document);
    expect(paragraphs.length).toBeGreaterThanOrEqual(3);
    expect(paragraphs.length).toBeLessThanOrEqual(7);
    expect(paragraphs.join('').length).toBeGreaterThanOrEqual(150);
    expect(paragraphs.join('').length).toBeLessThanOrEqual(450);
  });

  test('gives a graph that a store takes, with every quote where it says', () => {
    for (const each of [document, ...more].filter((one) => one !== undefined)) {
      const graph = toArticleGraph(pipeline(each));
      expect(() => checkReferences(graph)).not.toThrow();
      for (const { quote, start, end } of [...graph.reports, ...graph.citations, ...graph.offices])
        expect(graph.article.text.slice(start, end)).toBe(quote);
    }
  });

  test('says as its last line that it was written for the demo', () => {
    expect(Object.values(LABELS)).toContain(document?.blocks.at(-1)?.text);
  });
});

test('no two articles share a title or an address', () => {
  expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length);
  expect(new Set(documents.map(({ url }) => url)).size).toBe(documents.length);
});

test('both archive formats hold about half of the corpus each', () => {
  const formats = documents.map(({ format }) => format);
  expect(new Set(formats)).toEqual(new Set(['jekyll', 'epoch']));
  expect(formats.filter((format) => format === 'jekyll').length / formats.length).toBeCloseTo(0.5, 1);
});

test('the numbers in the README are those of the corpus', () => {
  const readme = readFileSync(join(FOLDER, '../README.md'), 'utf8');
  expect(documents.length).toBeGreaterThanOrEqual(28);
  expect(readme).toContain(`${documents.length} short Chinese news texts`);
  expect(readme).toContain(`${countLabelled('zh-Hant')} texts are in Traditional characters`);
  expect(countLabelled('zh-Hans') + countLabelled('zh-Hant')).toBe(documents.length);
});

test('a related headline points to another sample, published earlier', () => {
  const timeOf = new Map(documents.map(({ url, publishedAt }) => [url, publishedAt]));
  const links = samples.flatMap(({ file, documents: [document] }) =>
    [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/<a href="([^"]+)"/g)].map(([, url = '']) => ({
      from: document?.publishedAt ?? '',
      to: timeOf.get(url),
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const { from, to } of links) expect(to !== undefined && to < from).toBe(true);
});
