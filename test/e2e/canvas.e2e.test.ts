import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import {
  clickOn,
  drawnOn,
  hasNoBrowser,
  pointOf,
  startExplorer,
  untilDrawn,
  untilShown,
  type Explorer,
} from './explorer.ts';

const [PUTIN, XI] = ['person/putin-vladimir', 'person/xi-jinping'];
/** Enough to be painted on a sheet. */
const LARGE = ['US', 'JP', 'KR', 'UA', 'IN', 'US'].map((code) => `expand=country/${code}`).join('&');

describe.skipIf(hasNoBrowser)('the canvas', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('a node that is dragged stays there, and undo takes it back', async () => {
    const page = await explorer.open('mode=ties');
    // The period below the drawing comes a moment later and takes some of its room.
    await page.waitForTimeout(1500);
    const before = await placeOf(page, PUTIN);
    const point = await pointOf(page, PUTIN);
    if (point === undefined) throw new Error('Putin is not drawn');
    await drag(page, point, { x: 60, y: 40 });
    await expect.poll(() => placeOf(page, PUTIN)).not.toEqual(before);
    const after = await placeOf(page, PUTIN);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placeOf(page, PUTIN)).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => placeOf(page, PUTIN)).toEqual(after);
    await page.close();
  });

  test('another layout moves the nodes, but not a pinned one, and undo brings the old places back', async () => {
    const page = await explorer.open(`mode=ties&selected=${PUTIN}`);
    const [pinned, other] = [await placeOf(page, PUTIN), await placeOf(page, XI)];
    await page.keyboard.press('Shift+P');
    await page.getByRole('button', { name: /固定 普京/ }).waitFor();
    await page.getByRole('button', { name: '布局' }).click();
    await page.getByRole('menuitemradio', { name: '网格' }).click();
    await expect.poll(() => placeOf(page, XI), { timeout: 30_000 }).not.toEqual(other);
    await page.getByRole('button', { name: /重新布局：网格/ }).waitFor({ timeout: 30_000 });
    expect(await placeOf(page, PUTIN)).toEqual(pinned);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placeOf(page, XI)).toEqual(other);
    // Longer than the nodes glide: what was undone on the way must not arrive.
    await page.waitForTimeout(500);
    expect(await placeOf(page, XI)).toEqual(other);
    await page.close();
  });

  test('places last through a change to ties and back', async () => {
    const page = await explorer.open();
    const before = await placeOf(page, PUTIN);
    await page.getByText('关系', { exact: true }).first().click();
    await untilShown(page, 'tie|country/CN|country/RU');
    await page.getByText('事件', { exact: true }).first().click();
    await expect.poll(() => placeOf(page, PUTIN)).toEqual(before);
    await page.close();
  });

  test('while another scene is laid out, the one before stays in sight', async () => {
    const page = await explorer.open();
    await page.getByText('关系', { exact: true }).first().click();
    await page.getByTestId('old-picture').waitFor();
    await untilShown(page, 'tie|country/CN|country/RU');
    await page.getByTestId('old-picture').waitFor({ state: 'detached' });
    await page.close();
  });

  test('in a large scene, painted on a sheet, a click selects and a drag moves', async () => {
    const page = await explorer.open(LARGE);
    const sheet = page.getByTestId('sheet');
    await expect
      .poll(async () => (await sheet.boundingBox())?.width ?? 0, { timeout: 30_000 })
      .toBeGreaterThan(1000);
    await clickOn(page, PUTIN);
    await expect.poll(() => page.url()).toContain('selected=person%2Fputin');
    // The details take some of its room.
    await page.waitForTimeout(1500);
    const [before, point] = [await placeOf(page, PUTIN), await pointOf(page, PUTIN)];
    if (point === undefined) throw new Error('Putin is not drawn');
    await drag(page, point, { x: 60, y: 40 });
    await expect.poll(() => placeOf(page, PUTIN)).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => placeOf(page, PUTIN)).toEqual(before);
    await page.close();
  });

  test('in a large scene, what a filter took out comes back to its place, and a box picks what it holds', async () => {
    const page = await explorer.open(LARGE);
    await page.getByTestId('sheet').waitFor({ state: 'attached' });
    await untilShown(page, PUTIN);
    const place = await placeOf(page, PUTIN);
    const people = page.getByRole('switch', { name: '显示或隐藏：人物' });
    await people.click();
    await untilShown(page, PUTIN, false);
    await people.click();
    await untilShown(page, PUTIN);
    expect(await placeOf(page, PUTIN)).toEqual(place);
    const area = await page.getByTestId('drawing').boundingBox();
    if (area === null) throw new Error('nothing is drawn');
    await page.keyboard.down('Shift');
    await drag(page, { x: area.x + 120, y: area.y + 16 }, { x: area.width / 2, y: area.height - 40 });
    await page.keyboard.up('Shift');
    await page.getByText(/已选 [1-9]\d+ 个/).waitFor();
    await page.close();
  });

  test('ctrl and click pick several nodes, which hide together', async () => {
    const page = await explorer.open('mode=ties');
    await page.keyboard.down('Control');
    await clickOn(page, PUTIN);
    await clickOn(page, XI);
    await page.keyboard.up('Control');
    await page.getByText('已选 2 个').waitFor();
    await page
      .getByRole('toolbar', { name: '所选节点' })
      .getByRole('button', { name: '隐藏', exact: true })
      .click();
    await untilShown(page, PUTIN, false);
    await untilShown(page, XI, false);
    await page.keyboard.press('Control+z');
    await untilShown(page, PUTIN);
    await page.close();
  });

  test('a lasso around everything picks everything', async () => {
    const page = await explorer.open('mode=ties');
    await page.getByRole('button', { name: '套索选择' }).click();
    const area = await page.getByTestId('lasso').boundingBox();
    if (area === null) throw new Error('there is no lasso');
    const [right, bottom] = [area.x + area.width - 2, area.y + area.height - 2];
    await page.mouse.move(area.x + 60, area.y + 2);
    await page.mouse.down();
    for (const [x, y] of [
      [right, area.y + 2],
      [right, bottom],
      [area.x + 60, bottom],
    ] as const)
      await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    const nodes = [...(await drawnOn(page)).keys()].filter((id) => !id.includes('|'));
    await page.getByText(`已选 ${nodes.length} 个`).waitFor();
    await page.close();
  });

  test('the menu of a node opens by key, tells counts, and collapses what it expanded', async () => {
    const page = await explorer.open(`mode=events&selected=${PUTIN}`);
    // An edge between two that were there before is no part of what collapses.
    const nodesOn = async () => [...(await drawnOn(page)).keys()].filter((id) => !id.includes('|')).length;
    const before = await nodesOn();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: '展开邻居' }).click();
    await expect.poll(nodesOn).toBeGreaterThan(before);
    await page.getByText(/普京：已展开 \d+ \/ \d+/).waitFor();
    await page.keyboard.press('Shift+E');
    await expect.poll(nodesOn).toBe(before);
    await page.close();
  });

  test('where WebGL cannot start, the canvas draws and says so', async () => {
    const page = await explorer.open();
    await page.addInitScript(`
      const plain = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : plain.call(this, kind, ...rest);
      };`);
    await page.goto(`${page.url().split('?')[0]}?test=1&webgl=1`);
    await untilDrawn(page);
    await page.getByText('已改用普通画布').waitFor();
    await page.close();
  });

  test('frames by country hold their own, and the address keeps them', async () => {
    const page = await explorer.open('mode=ties');
    await page.getByRole('button', { name: '画法' }).click();
    await page.getByRole('menuitemradio', { name: '按国家' }).click();
    await expect.poll(() => page.url()).toContain('group=country');
    await page.close();
  });

  test('a click on the small map moves the view', async () => {
    const page = await explorer.open();
    const before = (await drawnOn(page)).get(PUTIN)?.rendered;
    await page.getByTestId('minimap').click({ position: { x: 20, y: 20 } });
    await expect.poll(async () => (await drawnOn(page)).get(PUTIN)?.rendered).not.toEqual(before);
    await page.close();
  });

  test('arrow keys lead from node to node', async () => {
    const page = await explorer.open('mode=ties&selected=country/CN');
    await page.getByTestId('drawing').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).not.toContain('selected=country%2FCN');
    expect(page.url()).toContain('selected=');
    await page.close();
  });

  test('axe finds nothing grave with several nodes picked', async () => {
    const page = await explorer.open('mode=ties');
    await page.keyboard.down('Control');
    await clickOn(page, PUTIN);
    await page.keyboard.up('Control');
    await page.getByText('已选 1 个').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });
});

async function placeOf(page: Page, id: string) {
  return (await drawnOn(page)).get(id)?.position;
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await page.mouse.up();
}
