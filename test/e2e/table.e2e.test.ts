import { readFile } from 'node:fs/promises';
import { EventsResponse } from '#domain';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { clickOn, drawnOn, eventsOn, hasNoBrowser, startExplorer, type Explorer } from './explorer.ts';

const PUTIN = 'person/putin-vladimir';

describe.skipIf(hasNoBrowser)('the tables', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('they list as much as is drawn, and keep only rows in sight in the page', async () => {
    const page = await explorer.open('beside=table');
    const drawn = [...(await drawnOn(page)).keys()];
    const events = await eventsOn(page);
    // Lines between the same two are drawn as one, and listed each.
    const path = '/api/events?participants=country/CN,country/RU&limit=150';
    const answer = await page.request.get(new URL(path, page.url()).href);
    const { edges } = EventsResponse.parse(await answer.json());
    const lines = drawn.filter((id) => id.includes('|'));
    expect(lines.filter((id) => edges.every((edge) => edge.id !== id))).toEqual([]);
    expect(await countIn(page, '事件')).toBe(events.length);
    expect(await countIn(page, '连线')).toBe(edges.length);
    expect(await countIn(page, '节点')).toBe(drawn.length - events.length - lines.length);
    await page.getByRole('tab', { name: /连线/ }).click();
    expect(await rowsIn(page).count()).toBeLessThan(60);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(edges.length + 2));
    await page.close();
  });

  test('a row selects on the canvas, and what is selected there comes into sight here', async () => {
    const page = await explorer.open('beside=table');
    await rowsIn(page).nth(1).click();
    const id = await page.locator('tr[data-selected]').getAttribute('data-id');
    await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBe(id);
    await page.keyboard.press('Escape');
    await clickOn(page, PUTIN);
    const row = page.locator(`tr[data-selected][data-id="${PUTIN}"]`);
    await row.waitFor();
    const [place, area] = [await row.boundingBox(), await page.getByTestId('scroller').boundingBox()];
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(
      (area?.y ?? 0) + (area?.height ?? 0) + 1,
    );
    await page.close();
  });

  test('a column sorts both ways, and a filter keeps its rows alone', async () => {
    const page = await openTable(explorer);
    const dates = async () => texts(page, 1);
    const newest = await dates();
    expect(newest).toEqual(newest.toSorted().toReversed());
    await page.getByRole('button', { name: '日期', exact: true }).click();
    await page.getByRole('columnheader', { name: '日期' }).and(page.locator('[aria-sort="none"]')).waitFor();
    await page.getByRole('button', { name: '日期', exact: true }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    const oldest = await dates();
    expect(oldest).toEqual(oldest.toSorted());
    await page.getByRole('combobox', { name: '按类型筛选' }).selectOption('巡航');
    await expect.poll(async () => new Set(await texts(page, 3))).toEqual(new Set(['巡航']));
    await page.getByRole('textbox', { name: '在列表中查找' }).fill('不存在的词');
    await page.getByText('没有可列出的内容').waitFor();
    await page.close();
  });

  test('all of it is done with the keyboard', async () => {
    const page = await explorer.open();
    await page.keyboard.press('t');
    await rowsIn(page).first().waitFor();
    await rowsIn(page).first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await expect.poll(() => page.locator('tr[data-picked]').getAttribute('aria-rowindex')).toBe('5');
    await page.keyboard.press('End');
    const last = String((await countIn(page, '事件')) + 2);
    await expect.poll(() => page.evaluate('document.activeElement?.closest("tr")?.ariaRowIndex')).toBe(last);
    await page.keyboard.press('Enter');
    await page.locator(`tr[data-selected][aria-rowindex="${last}"]`).waitFor();
    await page.getByRole('region', { name: '原文依据' }).waitFor();
    await page.close();
  });

  test('a CSV holds the rows and columns shown, readable to a spreadsheet', async () => {
    const page = await openTable(explorer);
    await page.getByRole('combobox', { name: '按类型筛选' }).selectOption('通话');
    await page.getByRole('button', { name: '显示哪些列' }).click();
    await page.getByRole('menuitemcheckbox', { name: '标题' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '复制或下载' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [titles, ...rows] = parse(text, { bom: true });
    expect(titles).toEqual(['日期', '一句话', '类型', '参与者', '地点', '状态', '来源', '报道']);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row[2] === '通话')).toBe(true);
    await page.close();
  });

  test('every link reads as a sentence, and the sentences can be copied', async () => {
    const page = await openTable(explorer, 'mode=ties');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('tab', { name: /连线/ }).click();
    await page.getByRole('textbox', { name: '在列表中查找' }).fill('董军');
    await expect
      .poll(async () => (await rowsIn(page).allInnerTexts()).every((row) => row.includes('董军')))
      .toBe(true);
    await page.getByRole('button', { name: '复制或下载' }).click();
    await page.getByRole('menuitem', { name: '复制为句子' }).click();
    const copied = String(await page.evaluate('navigator.clipboard.readText()')).split('\n');
    expect(copied.length).toBe(await rowsIn(page).count());
    expect(copied.every((sentence) => sentence.includes('董军'))).toBe(true);
    expect(copied).toContain('董军 属于 中国，来自词表');
    await page.close();
  });

  test.for(['selected=country/RU', 'lang=en&mode=ties'])(
    'nothing stands in the way of a screen reader with %s',
    async (search) => {
      const page = await openTable(explorer, search);
      expect(await graveFaults(page)).toEqual([]);
      await page.close();
    },
  );
});

/** The tables on the whole stage; the page is drawn first, as that is how one knows that it stands. */
async function openTable(explorer: Explorer, search = ''): Promise<Page> {
  const page = await explorer.open(search);
  await page.keyboard.press('t');
  await rowsIn(page).first().waitFor();
  return page;
}

const rowsIn = (page: Page) => page.getByTestId('row');

async function countIn(page: Page, tab: string): Promise<number> {
  const text = await page.getByRole('tab', { name: new RegExp(tab) }).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

/** What stands in one column of the rows in sight, counted from 1. */
function texts(page: Page, column: number): Promise<string[]> {
  return page.locator(`[data-testid="row"] > :nth-child(${column})`).allInnerTexts();
}
