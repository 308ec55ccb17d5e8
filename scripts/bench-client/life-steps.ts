import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Scene } from './life.ts';

interface Step {
  readonly name: string;
  /** Others build on it. */
  readonly isNeeded?: boolean;
  readonly run: (scene: Scene) => Promise<void>;
}

const press =
  (keys: string) =>
  async ({ page }: Scene) => {
    await page.keyboard.press(keys);
    await quiet(page);
  };
const click =
  (name: string | RegExp, role: 'button' | 'switch' = 'button') =>
  async ({ page }: Scene) => {
    await page.getByRole(role, { name }).first().click();
    await quiet(page);
  };
const choose =
  (menu: string, item: string, role: 'menuitemradio' | 'menuitem' = 'menuitemradio') =>
  async ({ page }: Scene) => {
    await page.getByRole('button', { name: menu }).first().click();
    await page.getByRole(role, { name: item }).first().click();
    await quiet(page);
  };

/** What a reader does to a scene, one after the other. */
export const STEPS: readonly Step[] = [
  {
    name: 'open',
    isNeeded: true,
    run: async ({ page, base }) => {
      await page.goto(`${base}?test=1&query=bench`);
      await page.getByTestId('sheet').waitFor({ state: 'attached', timeout: 60_000 });
      await quiet(page);
    },
  },
  {
    name: 'hover',
    run: async ({ page }) => {
      for (let nth = 0; nth < 40; nth += 1) await page.mouse.move(400 + 12 * nth, 300 + 5 * nth);
      await quiet(page);
    },
  },
  { name: 'pan', run: dragged },
  { name: 'zoom', run: wheeled },
  { name: 'fit', run: press('f') },
  { name: 'select', run: async (scene) => clickNode(scene, 'country/CN') },
  {
    name: 'expand',
    run: async ({ page }) => {
      await page.keyboard.press('e');
      await quiet(page);
    },
  },
  { name: 'undo', run: press('Control+z') },
  { name: 'redo', run: press('Control+Shift+z') },
  { name: 'close details', run: press('Escape') },
  { name: 'pick', run: async (scene) => clickNode(scene, 'country/RU', 'Shift') },
  { name: 'pick no more', run: press('Escape') },
  { name: 'drag a node', run: draggedNode },
  { name: 'filter out people', run: click('显示或隐藏：人物', 'switch') },
  { name: 'filter in people', run: click('显示或隐藏：人物', 'switch') },
  { name: 'brush', run: brushed },
  { name: 'clear filters', run: click('清除筛选') },
  { name: 'other layout', run: choose('布局', '网格') },
  { name: 'group by country', run: choose('画法', '按国家') },
  { name: 'ungroup', run: choose('画法', '不分组') },
  { name: 'names in English', run: choose('语言', '名称用 English', 'menuitem') },
  { name: 'table beside', run: click('并排显示') },
  { name: 'table away', run: click('并排显示') },
  { name: 'map', run: click('地图') },
  { name: 'back from map', run: click('图谱') },
  {
    name: 'fold into ties',
    run: async ({ page }) => {
      await page.getByText('关系', { exact: true }).first().click();
      await quiet(page);
    },
  },
  {
    name: 'back to events',
    run: async ({ page }) => {
      await page.getByText('事件', { exact: true }).first().click();
      await quiet(page);
    },
  },
];

const Spot = z.object({ x: z.number(), y: z.number() });

async function placeOf({ page }: Scene, id: string) {
  return Spot.parse(
    await page.evaluate(`(() => {
    const area = document.querySelector('[data-testid=drawing]').getBoundingClientRect();
    const { rendered } = window.mailuo.positions().find(({ id }) => id === ${JSON.stringify(id)});
    return { x: rendered.x + area.left, y: rendered.y + area.top };
  })()`),
  );
}

async function clickNode(scene: Scene, id: string, key?: 'Shift') {
  const { x, y } = await placeOf(scene, id);
  if (key !== undefined) await scene.page.keyboard.down(key);
  await scene.page.mouse.click(x, y);
  if (key !== undefined) await scene.page.keyboard.up(key);
  await quiet(scene.page);
}

async function draggedNode(scene: Scene) {
  const { page } = scene;
  const { x, y } = await placeOf(scene, 'country/US');
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let nth = 1; nth < 30; nth += 1) await page.mouse.move(x + 4 * nth, y + 2 * nth);
  await page.mouse.up();
  await quiet(page);
}

async function dragged({ page }: Scene) {
  const box = await page.getByTestId('drawing').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let nth = 1; nth < 60; nth += 1) await page.mouse.move(x + 12 * nth, y + 6 * nth);
  await page.mouse.up();
  await quiet(page);
}

async function wheeled({ page }: Scene) {
  await page.mouse.move(720, 450);
  for (let nth = 0; nth < 40; nth += 1) await page.mouse.wheel(0, nth < 20 ? -40 : 40);
  await quiet(page);
}

async function brushed({ page }: Scene) {
  const box = await page.getByTestId('bars').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) - 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let nth = 1; nth < 10; nth += 1) await page.mouse.move(x + 15 * nth, y);
  await page.mouse.up();
  await quiet(page);
}

/** Until no layout is at work and the page has had nothing to do for longer than anything is put off. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    let [calm, rounds] = [0, 0];
    while (calm < 24 && rounds < 900) {
      const start = performance.now();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
      const isBusy = [...document.querySelectorAll('button')].some(({ textContent }) => textContent === '停止');
      calm = !isBusy && performance.now() - start < 140 ? calm + 1 : 0;
      rounds += 1;
    }
  })()`);
}
