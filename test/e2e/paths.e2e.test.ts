import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { drawnOn, hasNoBrowser, startExplorer, untilShown, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('paths', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('a path is told step by step, and each step opens the sentences that support it', async () => {
    const page = await explorer.open('panel=paths&selected=person/dong-jun');
    await addEnd(page, '绍伊古');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: '查找路径' }).click();
    const first = pathsOn(page).first();
    await first.getByText('董军 与 绍伊古', { exact: false }).first().waitFor();
    await first.getByRole('listitem').getByRole('button').first().click();
    await first.locator('q').first().waitFor();
    await page.getByText(/\d+ 条路径/).waitFor();
    await page.close();
  });

  test('a path comes into the scene as one step, and alone where asked', async () => {
    const page = await explorer.open('panel=paths&selected=person/dong-jun&hide=person/dong-jun');
    await addEnd(page, '普京');
    await page.getByRole('button', { name: '查找路径' }).click();
    await pathsOn(page).first().getByRole('button', { name: '加入图谱' }).click();
    await untilShown(page, 'person/dong-jun');
    const before = (await drawnOn(page)).size;
    await pathsOn(page).first().getByRole('button', { name: '只看这条' }).click();
    await expect.poll(async () => (await drawnOn(page)).size).toBeLessThan(20);
    await page.getByRole('button', { name: '撤销' }).first().click();
    await expect.poll(async () => (await drawnOn(page)).size).toBe(before);
    await page.close();
  });

  test('three ends are joined two by two', async () => {
    const page = await explorer.open('panel=paths&selected=person/dong-jun');
    await addEnd(page, '绍伊古');
    await addEnd(page, '普京');
    await page.getByRole('button', { name: '查找路径' }).click();
    for (const name of ['董军 与 绍伊古', '董军 与 普京', '绍伊古 与 普京'])
      await page.getByRole('region', { name }).getByRole('article').first().waitFor();
    await page.close();
  });

  test('where conditions leave no path, that is said', async () => {
    const page = await explorer.open('panel=paths&selected=person/dong-jun');
    await addEnd(page, '普京');
    await page.getByRole('button', { name: '更多条件' }).click();
    await page.getByRole('textbox', { name: '不经过联系多于' }).fill('1');
    await page.getByRole('button', { name: '查找路径' }).click();
    await page.getByText('在这些条件下没有路径').waitFor();
    await page.close();
  });

  test('nothing stands in the way of a screen reader', async () => {
    const page = await explorer.open('panel=paths&selected=person/dong-jun');
    await addEnd(page, '普京');
    await page.getByRole('button', { name: '更多条件' }).click();
    await page.getByRole('button', { name: '查找路径' }).click();
    await pathsOn(page).first().waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });
});

const pathsOn = (page: Page) => page.getByRole('article', { name: /^路径 \d+$/ });

async function addEnd(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: '起止节点' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}
