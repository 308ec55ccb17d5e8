import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import {
  drawnOn,
  eventsOn,
  hasNoBrowser,
  startExplorer,
  untilDrawn,
  untilShown,
  type Explorer,
} from './explorer.ts';

const PUTIN = 'person/putin-vladimir';

describe.skipIf(hasNoBrowser)('work that is kept', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  const hidePutin = async (page: Page) => {
    await page.keyboard.press('h');
    await untilShown(page, PUTIN, false);
  };
  const keepAs = async (page: Page, name: string, folder = '') => {
    await page.getByRole('textbox', { name: '名称' }).fill(name);
    if (folder !== '') await page.getByRole('combobox', { name: '文件夹' }).fill(folder);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByTestId('kept-scene').filter({ hasText: name }).waitFor();
  };
  const row = (page: Page, name: string) => page.getByTestId('kept-scene').filter({ hasText: name });

  test('every step is listed, and a click leads to it', async () => {
    const page = await explorer.open(`selected=${PUTIN}&panel=steps`);
    await hidePutin(page);
    const steps = page.getByTestId('step');
    await expect.poll(() => steps.count()).toBe(2);
    expect(await steps.nth(1).getAttribute('aria-current')).toBe('step');
    await steps.nth(0).click();
    await untilShown(page, PUTIN);
    expect(await steps.count()).toBe(2);
    await steps.nth(1).click();
    await untilShown(page, PUTIN, false);
    await page.close();
  });

  test('a scene is kept by name, marked when changed, and opens by its link with its places', async () => {
    const page = await explorer.open(`selected=${PUTIN}&panel=scenes&noType=visit`);
    await hidePutin(page);
    await page.getByTestId('unsaved').waitFor();
    await keepAs(page, `军演与会谈 ${Date.now()}`, '军演/2024');
    await page.getByTestId('unsaved').waitFor({ state: 'hidden' });
    await expect.poll(() => page.url()).toContain('scene=');
    const before = await drawnOn(page);
    const again = await explorer.open(page.url().split('?')[1]?.replace('test=1', ''));
    const after = await drawnOn(again);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    const country = (places: typeof before) => places.get('country/CN')?.position ?? { x: NaN, y: NaN };
    expect(country(after).x).toBeCloseTo(country(before).x, 0);
    expect(country(after).y).toBeCloseTo(country(before).y, 0);
    await page.close();
    await again.close();
  });

  test('two who change one scene are told, and neither loses anything', async () => {
    const page = await explorer.open(`panel=scenes&selected=${PUTIN}`);
    const both = `两人同改 ${Date.now()}`;
    await keepAs(page, both);
    const other = await explorer.open('panel=scenes');
    await row(other, both).getByRole('button').first().click();
    await expect.poll(() => other.url()).toContain('scene=');
    await untilDrawn(other);
    await page.keyboard.press('h');
    await untilShown(page, PUTIN, false);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByTestId('unsaved').waitFor({ state: 'hidden' });
    // The panel lies where the legend is.
    await other.keyboard.press('s');
    await other.getByRole('switch', { name: '会谈' }).click();
    await other.keyboard.press('s');
    await other.getByRole('button', { name: '保存', exact: true }).click();
    await other.getByText('别人在此期间改过这个场景').waitFor();
    await other.getByRole('button', { name: '打开对方的版本' }).click();
    await untilShown(other, PUTIN, false);
    await page.close();
    await other.close();
  });

  test('a scene is renamed and deleted', async () => {
    const page = await explorer.open('panel=scenes');
    await keepAs(page, '临时');
    await page.getByRole('button', { name: '临时：更多操作' }).click();
    await page.getByRole('menuitem', { name: '改名或移动' }).click();
    await page.getByRole('textbox', { name: '名称' }).last().fill('改过的名');
    await page.getByRole('button', { name: '改名或移动' }).click();
    await row(page, '改过的名').waitFor();
    await page.getByRole('button', { name: '改过的名：更多操作' }).click();
    await page.getByRole('menuitem', { name: '删除' }).click();
    await page.getByRole('alert').getByRole('button', { name: '删除' }).click();
    await row(page, '改过的名').waitFor({ state: 'hidden' });
    await page.close();
  });

  test('a scene goes into a file and comes back when the file is dropped; what is gone is said', async () => {
    const page = await explorer.open(`selected=${PUTIN}&panel=scenes`);
    await hidePutin(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('场景.mailuo.json');
    const kept = JSON.parse(await readFile(await download.path(), 'utf8'));
    kept.nodes.push({ id: 'person/nobody@XX', name: '无名氏' });
    const other = await explorer.open();
    await other.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(JSON.stringify(kept))}], 'a.mailuo.json'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    })()`);
    await other.getByText('1 个节点已不在图谱中').waitFor();
    await other.getByText('无名氏').waitFor();
    await untilShown(other, PUTIN, false);
    expect((await eventsOn(other)).length).toBe((await eventsOn(page)).length);
    await page.close();
    await other.close();
  });

  test('who comes back is offered the work that was not kept', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    await hidePutin(page);
    await page.waitForTimeout(1500);
    await page.goto(`${new URL(page.url()).origin}/?test=1`);
    await untilDrawn(page);
    await untilShown(page, PUTIN);
    await page.getByRole('button', { name: '接着上次继续' }).click();
    await untilShown(page, PUTIN, false);
    await page.close();
  });

  test('two days are compared, with the sentences that make the difference', async () => {
    const page = await explorer.open('panel=compare');
    await page.getByRole('button', { name: '比较', exact: true }).click();
    await page.getByTestId('differences').waitFor({ timeout: 30_000 });
    expect(await page.getByTestId('differences').innerText()).toMatch(/新增 [1-9]/);
    const colours = page.getByRole('group', { name: '比较的颜色' });
    await colours.getByText('不变').waitFor();
    const first = page.getByTestId('difference').first();
    await first.getByRole('button', { name: /句依据/ }).click();
    expect((await first.locator('q').first().innerText()).length).toBeGreaterThan(5);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为 CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('新增');
    await page.keyboard.press('Escape');
    await colours.waitFor({ state: 'detached' });
    await page.close();
  });

  test('the tour has four steps, is given once, and again from the help', async () => {
    const page = await explorer.open('guide=1');
    for (const title of ['从一个名字开始', '每一点、每条线都有原文', '什么时候发生，什么时候知道']) {
      await page.getByText(title).waitFor();
      await page.getByRole('button', { name: '下一步' }).click();
    }
    await page.getByText('现成的问题').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('现成的问题').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('button', { name: '再看一遍导览' }).click();
    await page.getByText('从一个名字开始').waitFor();
    await page.close();
  });

  test('a server that is away is said and asked again, and the work goes on', async () => {
    const page = await explorer.open();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('普京');
    await page.getByText('连不上服务器').waitFor();
    expect((await eventsOn(page)).length).toBeGreaterThan(10);
    await page.unroute('**/api/**');
    await page.getByText('连不上服务器').waitFor({ state: 'hidden' });
    await page.close();
  });

  test('a panel that is first opened without a network comes with the network, and the page stands', async () => {
    const page = await explorer.open();
    await page.context().setOffline(true);
    await page.keyboard.press('p');
    await page.getByText('连不上服务器').waitFor();
    await page.getByRole('button', { name: '适合窗口' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '查找路径' }).waitFor();
    await page.close();
  });

  test('a panel opened by its key is where the tab key goes on', async () => {
    const page = await explorer.open();
    await page.keyboard.press('s');
    await page.getByRole('textbox', { name: '名称' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.closest("[role=dialog]") !== null')).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.close();
  });

  test('names switch language apart from the interface', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: '名称用 Русский' }).click();
    await page.getByRole('heading', { level: 2, name: /Путин/ }).waitFor();
    expect(await page.getByRole('searchbox').getAttribute('aria-label')).toContain('搜索');
    await page.close();
  });

  test.for(['scenes', 'compare', 'steps', 'help'])('axe finds nothing serious in %s', async (panel) => {
    const page = await explorer.open(`panel=${panel}`);
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(600);
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });
});
