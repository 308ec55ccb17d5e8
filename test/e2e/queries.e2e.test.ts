import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { z } from 'zod';
import { drawnOn, hasNoBrowser, startExplorer, untilShown, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('saved queries', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('a query runs as a table that sorts and is taken out as CSV', async () => {
    const page = await explorer.open('panel=queries&ask=who-met-whom');
    await page.getByRole('button', { name: '运行', exact: true }).click();
    const rows = page.getByTestId('result').locator('tbody tr');
    await rows.first().waitFor();
    const counts = async () =>
      (await page.getByTestId('result').locator('tbody tr td:first-child').allInnerTexts()).map((text) =>
        text.trim(),
      );
    const before = await counts();
    await page.getByTestId('result').locator('th').first().getByRole('button').click();
    const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
    await expect.poll(counts).toEqual(before.toSorted(collator.compare));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(before.length);
    await page.close();
  });

  test('types of events and columns are named in the language of the reader', async () => {
    const page = await explorer.open('panel=queries&ask=places-of-two-countries');
    const panel = page.getByRole('dialog');
    await panel.getByText('会谈', { exact: true }).waitFor();
    expect(await panel.getByText('meeting', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '只看表格' }).click();
    const result = page.getByTestId('result');
    await result.waitFor();
    expect(await result.locator('th').first().innerText()).toBe('地点');
    await result.getByText('会谈').first().waitFor();
    expect(await result.getByText('HAPPENED_IN').count()).toBe(0);
    await page.close();
  });

  test('adding a result keeps what was drawn, and undo takes it away again', async () => {
    const page = await explorer.open('panel=queries&ask=arms-transfers&query=joint-patrols');
    const before = await drawnOn(page);
    await page.getByRole('button', { name: '运行并加入图谱' }).click();
    await page.getByTestId('result').waitFor();
    await expect.poll(async () => (await drawnOn(page)).size).toBeGreaterThan(before.size);
    const after = await drawnOn(page);
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual([]);
    await page.getByRole('button', { name: '关闭' }).first().click();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnOn(page)).size).toBe(before.size);
    await page.close();
  });

  test('a value that cannot be is told at its field, and nothing runs', async () => {
    const page = await explorer.open('panel=queries&ask=person-timeline');
    await page.getByRole('textbox', { name: '起' }).fill('2024-13');
    await page.getByRole('button', { name: '只看表格' }).click();
    await page.getByText('写作 2024、2024-10 或 2024-10-14').waitFor();
    await page.getByText('请填写').waitFor();
    expect(await page.getByTestId('result').count()).toBe(0);
    await page.close();
  });

  test('the address restores the panel, the query and its values', async () => {
    const page = await explorer.open('panel=queries&ask=most-connected');
    await page.getByRole('textbox', { name: '起' }).fill('2023-05');
    await expect.poll(() => page.url()).toContain('2023-05');
    const again = await explorer.open(page.url().split('?')[1]?.replace('test=1', ''));
    expect(await again.getByRole('textbox', { name: '起' }).inputValue()).toBe('2023-05');
    await page.close();
    await again.close();
  });

  test('a month is taken from the calendar', async () => {
    const page = await explorer.open('panel=queries&ask=most-connected');
    await page.getByRole('textbox', { name: '起' }).fill('2024');
    await page.getByRole('button', { name: '日历：起' }).click();
    await page.getByRole('radiogroup', { name: '精确到' }).getByText('月', { exact: true }).click();
    await page
      .getByRole('button', { name: /^(三|3)月/ })
      .first()
      .click();
    expect(await page.getByRole('textbox', { name: '起' }).inputValue()).toBe('2024-03');
    await page.close();
  });

  test('from a node lead the queries that take it, with it filled in', async () => {
    const page = await explorer.open('selected=person/putin-vladimir');
    await page.getByRole('heading', { level: 2, name: '普京' }).waitFor();
    await page.keyboard.press('Shift+Q');
    await page.getByText('一个人的行程').click();
    await page.getByText('两国之间的往来').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('combobox', { name: '人物' }).inputValue()).toBe('普京');
    await page.close();
  });

  test('a query of one’s own is brought in, changed and deleted', async () => {
    const page = await explorer.open('panel=queries');
    const title = `端到端 ${Date.now()}`;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入 .cypher 或 zip' }).click();
    await (
      await chooser
    ).setFiles({
      name: 'mine.cypher',
      mimeType: 'text/plain',
      buffer: Buffer.from(`// ${title}\nMATCH (p:Person {id: $who}) RETURN p`),
    });
    await page.getByText('新增 1 个查询').waitFor();
    await page.getByRole('button', { name: `更多：${title}` }).click();
    await page.getByRole('menuitem', { name: '修改' }).click();
    const dialog = page.getByRole('dialog', { name: '修改查询' });
    await dialog.getByLabel('文件夹').fill('端到端/一');
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: '我的查询 / 端到端 / 一' }).waitFor();
    await page.getByRole('button', { name: `更多：${title}` }).click();
    await page.getByRole('menuitem', { name: '删除' }).click();
    await page
      .getByRole('dialog', { name: `删除“${title}”？` })
      .getByRole('button', { name: '删除' })
      .click();
    // Dialog, question and row all name it, and go one after another.
    await expect.poll(() => page.getByText(title).count()).toBe(0);
    await page.close();
  });

  test('a change that somebody else made meanwhile is told, and one’s own can still be saved', async () => {
    const page = await explorer.open('panel=queries');
    const title = `冲突 ${Date.now()}`;
    const query = await createOwn(page, title);
    await page.reload();
    await page.getByRole('button', { name: `更多：${title}` }).click();
    await page.getByRole('menuitem', { name: '修改' }).click();
    const address = new URL(`/api/queries/${query.name}`, page.url()).href;
    const { name: _, editable: __, ...content } = query;
    const others = await page.request.put(address, {
      data: { ...content, about: { zh: '别人写的', en: 'Theirs' } },
    });
    expect(others.ok()).toBe(true);
    const dialog = page.getByRole('dialog', { name: '修改查询' });
    await dialog.getByLabel('用途（中文）').fill('我写的');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('别人刚刚改过这个查询').waitFor();
    await dialog.getByRole('button', { name: '仍然保存我的' }).click();
    await page.getByText('我写的').waitFor();
    await page.request.delete(address);
    await page.close();
  });

  test('a node of a result joins the scene', async () => {
    const page = await explorer.open('panel=queries&ask=most-connected&query=joint-patrols');
    await page.getByRole('button', { name: '只看表格' }).click();
    const add = page
      .getByTestId('result')
      .getByRole('button', { name: /^把 .* 加入图谱$/ })
      .first();
    const before = (await drawnOn(page)).size;
    await add.click();
    await expect.poll(async () => (await drawnOn(page)).size).toBeGreaterThan(before);
    await page.close();
  });

  test.for([
    { search: 'panel=queries', state: 'on the list' },
    { search: 'panel=queries&ask=most-reported&lang=en', state: 'on a form' },
  ])('nothing stands in the way of a screen reader $state', async ({ search }) => {
    const page = await explorer.open(search);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(500);
    expect(await graveFaults(page, '[role=dialog]')).toEqual([]);
    await page.close();
  });

  test('on a narrow screen a query replaces the scene and gives way to it', async () => {
    const page = await explorer.open('panel=queries&ask=ties-between-countries');
    await page.setViewportSize({ width: 390, height: 780 });
    await page.getByRole('button', { name: '运行并替换图谱' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await untilShown(page, 'country/CN');
    await page.close();
  });
});

const Own = z.looseObject({ name: z.string(), editable: z.boolean() });

async function createOwn(page: Page, title: string): Promise<z.infer<typeof Own>> {
  const answer = await page.request.post(new URL('/api/queries', page.url()).href, {
    data: {
      title: { zh: title, en: title },
      about: { zh: '用途', en: 'Purpose' },
      returns: 'table',
      columns: ['n'],
      statement: 'RETURN 1 AS n',
    },
  });
  return Own.parse(await answer.json());
}
