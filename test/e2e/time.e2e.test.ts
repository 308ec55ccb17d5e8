import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { z } from 'zod';
import {
  clickOn,
  drawnOn,
  eventsOn,
  hasNoBrowser,
  startExplorer,
  untilDrawn,
  untilShown,
  type Explorer,
} from './explorer.ts';

const Events = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      properties: z.object({ date: z.string().optional(), known: z.array(z.string()).optional() }),
    }),
  ),
});

describe.skipIf(hasNoBrowser)('moving through time', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('dragging over the bars chooses a period, a click one bar, another click all', async () => {
    const page = await explorer.open();
    const before = await eventsOn(page);
    await drag(page, 0.6, 0.8);
    await expect.poll(() => page.url()).toMatch(/from=2\d{3}-\d\d&to=2\d{3}-\d\d/);
    await expect.poll(async () => (await eventsOn(page)).length).toBeLessThan(before.length);
    const { width = 0 } = (await page.getByTestId('bars').boundingBox()) ?? {};
    for (const expected of [/from=(2\d{3}-\d\d)&to=\1/, /^(?!.*from=)/]) {
      await page.getByTestId('bars').click({ position: { x: width * 0.7, y: 20 } });
      await expect.poll(() => page.url()).toMatch(expected);
    }
    await page.close();
  });

  test('dragging the window moves it as a whole', async () => {
    const page = await explorer.open('from=2022-03&to=2022-12');
    const { width = 1 } = (await page.getByTestId('bars').boundingBox()) ?? {};
    const slider = page.getByRole('slider', { name: '所选时段' });
    const box = await slider.boundingBox();
    const bars = (await page.getByTestId('bars').boundingBox()) ?? { x: 0 };
    const start = ((box?.x ?? 0) - bars.x + (box?.width ?? 0) / 2) / width;
    await drag(page, start, start + 0.12);
    await expect.poll(async () => monthsOf(page)).toBe(9);
    expect(page.url()).not.toContain('from=2022-03');
    await page.close();
  });

  test('arrow keys move an end of the period, and the period', async () => {
    const page = await explorer.open('from=2023-01&to=2023-06');
    await page.getByRole('slider', { name: '从 2023-01' }).press('ArrowRight');
    await expect.poll(() => page.url()).toContain('from=2023-02');
    await page.getByRole('slider', { name: '所选时段' }).press('ArrowRight');
    await expect.poll(() => page.url()).toContain('from=2023-03&to=2023-07');
    await page.close();
  });

  test('space plays and pauses where the timeline has the focus, and no node moves meanwhile', async () => {
    const page = await explorer.open();
    const before = await drawnOn(page);
    await field(page).press(' ');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(/from=/);
    const first = page.url();
    await expect.poll(() => page.url(), { timeout: 10_000 }).not.toBe(first);
    await field(page).press(' ');
    await page.getByRole('button', { name: '播放', exact: true }).waitFor();
    const moved = [...(await drawnOn(page)).values()].filter(
      ({ id, position }) =>
        !id.includes('|') && JSON.stringify(before.get(id)?.position) !== JSON.stringify(position),
    );
    expect(moved).toEqual([]);
    await page.close();
  });

  test('the scene can be used while it plays, and playing ends at the end', async () => {
    const page = await explorer.open('from=2024-06&to=2024-09');
    await page.keyboard.press('k');
    await page.getByRole('button', { name: '暂停' }).waitFor();
    await clickOn(page, 'country/CN');
    await page.getByRole('heading', { level: 2, name: '中国' }).waitFor();
    await page.getByRole('button', { name: '播放', exact: true }).waitFor({ timeout: 20_000 });
    expect(page.url()).toContain('from=2024-09');
    await page.close();
  });

  test('as known on a day, only what had been reported is drawn, with the status of then', async () => {
    const page = await explorer.open('known=2022-08-20');
    const answer = await page.request.get(new URL('/api/events?limit=300', page.url()).href);
    const { nodes } = Events.parse(await answer.json());
    const drawn = await eventsOn(page);
    const early = new Set(
      nodes.filter(({ properties }) => (properties.known?.[0] ?? '') <= '2022-08-20|~').map(({ id }) => id),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((id) => !early.has(id))).toEqual([]);
    const turned = nodes.find(
      ({ properties: { known = [] } }) =>
        /^2022-08-1\d\|planned/.test(known[0] ?? '') && known.at(-1)?.includes('|occurred|') === true,
    );
    const id = turned?.id ?? 'no event was planned by then';
    expect(drawn).toContain(id);
    await page.goto(`${page.url()}&noStatus=planned`);
    await untilDrawn(page);
    await untilShown(page, id, false);
    await page.goto(page.url().replace('known=2022-08-20', 'known=2022-10-01'));
    await untilDrawn(page);
    await untilShown(page, id);
    await page.close();
  });

  test('the clock says what it shows and leaves out, and its slider leads from day to day', async () => {
    const page = await explorer.open();
    await page.getByText('当时所知', { exact: true }).click();
    await expect.poll(() => page.url()).toContain('known=');
    const slider = page.getByRole('slider', { name: '截至哪一天的报道' });
    await slider.press('Home');
    await expect
      .poll(() => page.getByTestId('time-label').innerText())
      .toMatch(/截至 2\d{3}-\d\d-\d\d 的报道.* \d+ 个事件.*另有 \d+ 个当时未见报/);
    const first = await page.getByTestId('time-label').innerText();
    await slider.press('ArrowRight');
    await expect.poll(() => page.getByTestId('time-label').innerText()).not.toBe(first);
    await page.getByText('发生时间', { exact: true }).click();
    await expect.poll(() => page.url()).not.toContain('known=');
    await page.close();
  });

  test('undated events are counted, and stay within a period when asked for', async () => {
    const page = await explorer.open('from=2024-01');
    const undated = async () => (await eventsOn(page)).filter((id) => id.includes('/undated/')).length;
    expect(await undated()).toBe(0);
    const { length } = await eventsOn(page);
    await page.getByRole('switch', { name: /个日期不详/ }).click({ force: true });
    await expect.poll(() => page.url()).toContain('undated=1');
    await expect.poll(async () => (await eventsOn(page)).length).toBeGreaterThan(length);
    await page.close();
  });

  test.for([
    { search: 'from=2023-01&to=2023-06', state: 'with a period', width: 1440 },
    { search: 'known=2023-06-30&lang=en', state: 'as known on a day, in English', width: 1440 },
    { search: 'known=2023-06-30', state: 'on a small screen', width: 390 },
  ])('nothing stands in the way of a screen reader $state', async ({ search, width }) => {
    const page = await explorer.open(search);
    await page.setViewportSize({ width, height: 844 });
    expect(await graveFaults(page, 'footer')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});

/** What takes the keys of the timeline. */
function field(page: Page) {
  return page.getByRole('group', { name: /拖动选择时段/ });
}

/** Drags over the bars, from and to a part of their width. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = await page.getByTestId('bars').boundingBox();
  if (box === null) throw new Error('no bars are shown');
  const y = box.y + box.height / 3;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + ((from + to) / 2) * box.width, y, { steps: 4 });
  await page.mouse.move(box.x + to * box.width, y, { steps: 4 });
  await page.mouse.up();
}

/** Months between the bounds of the period that the address names. */
function monthsOf(page: Page): number {
  const params = new URL(page.url()).searchParams;
  const [from = 0, to = 0] = ['from', 'to'].map((key) => {
    const [year = 0, month = 0] = (params.get(key) ?? '').split('-').map(Number);
    return year * 12 + month;
  });
  return to - from;
}
