import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clickOn,
  drawnOn,
  eventsOn,
  hasNoBrowser,
  startExplorer,
  untilShown,
  type Explorer,
} from './explorer.ts';

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
const AxeResult = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string() })),
    }),
  ),
});

describe.skipIf(hasNoBrowser)('reading the graph', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('it opens with the events between China and Russia drawn', async () => {
    const page = await explorer.open();
    const drawn = await drawnOn(page);
    expect(drawn.has('country/CN') && drawn.has('country/RU')).toBe(true);
    expect((await eventsOn(page)).length).toBeGreaterThan(10);
    const picture = await page.getByTestId('drawing').locator('canvas').count();
    expect(picture).toBeGreaterThan(0);
    await page.close();
  });

  test.for(['普京', '普丁', 'pujing', 'Putin'])(
    'searching %s and pressing Enter selects him',
    async (name) => {
      const page = await explorer.open();
      await page.keyboard.press('/');
      await page.keyboard.type(name);
      await page.getByTestId('search-hit').first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: '普京' }).waitFor();
      await untilShown(page, 'person/putin-vladimir');
      await page.close();
    },
  );

  test('a search for nothing that exists says so', async () => {
    const page = await explorer.open();
    await page.getByRole('searchbox').fill('不存在的人物名');
    await page.getByText('没有找到').waitFor();
    await page.close();
  });

  test('clicking an event shows its sentences, and a sentence opens its article with the words marked', async () => {
    const page = await explorer.open();
    const [event = ''] = await eventsOn(page);
    await clickOn(page, event);
    const sentence = page.getByRole('article').first();
    const quote = (await sentence.locator('q').innerText()).trim();
    await sentence.getByRole('button').click();
    const marked = page.getByRole('dialog').locator('mark');
    await marked.first().waitFor();
    expect((await marked.allInnerTexts()).join('')).toBe(quote);
    await page.close();
  });

  test('the list twin tells in sentences what is drawn, and a sentence selects its event', async () => {
    const page = await explorer.open();
    const events = await eventsOn(page);
    await page.getByRole('button', { name: '表格' }).click();
    const sentences = page.getByTestId('sentence');
    await expect.poll(() => sentences.count()).toBeGreaterThanOrEqual(events.length);
    await page.getByRole('textbox', { name: '在列表中查找' }).fill('董军');
    await expect
      .poll(async () => (await sentences.allInnerTexts()).every((text) => text.includes('董军')))
      .toBe(true);
    await sentences.first().getByRole('button').click();
    await page.getByRole('region', { name: '原文依据' }).waitFor();
    await page.close();
  });

  test.for([
    { search: 'selected=person/putin-vladimir', state: 'with details open' },
    { search: 'mode=ties&lang=en', state: 'folded, in English' },
  ])('nothing stands in the way of a screen reader $state', async ({ search }) => {
    const page = await explorer.open(search);
    await page.evaluate(await readFile(AXE, 'utf8'));
    const { violations } = AxeResult.parse(
      await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'),
    );
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });

  test('an unknown node in a link is told, not swallowed', async () => {
    const page = await explorer.open('selected=person/nobody');
    await page.getByRole('alert').getByText('not_found').waitFor();
    await page.close();
  });
});
