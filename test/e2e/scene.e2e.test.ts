import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const PUTIN = 'person/putin-vladimir';

describe.skipIf(hasNoBrowser)('working on the scene', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('expanding draws in new nodes, moves no old one, and can be undone', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    const before = await drawnOn(page);
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('e');
    await expect.poll(async () => (await drawnOn(page)).size).toBeGreaterThan(before.size);
    const after = await drawnOn(page);
    const nodes = [...before.values()].filter(({ id }) => !id.includes('|'));
    expect(
      nodes.filter(
        ({ id, position }) => JSON.stringify(after.get(id)?.position) !== JSON.stringify(position),
      ),
    ).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnOn(page)).size).toBe(before.size);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await drawnOn(page)).size).toBe(after.size);
    await page.close();
  });

  test('the back button undoes a step, also after an undo in the page, and forward brings one again', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    const size = async () => (await drawnOn(page)).size;
    const before = await size();
    await page.keyboard.press('e');
    await expect.poll(size).toBeGreaterThan(before);
    const expanded = await size();
    await page.goBack();
    await expect.poll(size).toBe(before);
    expect(page.url()).not.toContain('expand=');
    await page.goForward();
    await expect.poll(size).toBe(expanded);
    await page.keyboard.press('h');
    await untilShown(page, PUTIN, false);
    await page.keyboard.press('Control+z');
    await untilShown(page, PUTIN);
    await page.goBack();
    await expect.poll(size).toBe(before);
    await page.close();
  });

  test('after a reload the back button leads to what was there before', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    const before = (await drawnOn(page)).size;
    await page.keyboard.press('e');
    await expect.poll(() => page.url()).toContain('expand=');
    await page.reload();
    await untilDrawn(page);
    await page.goBack();
    await expect.poll(async () => (await drawnOn(page)).size, { timeout: 20_000 }).toBe(before);
    await page.close();
  });

  test('the legend counts what the filters leave of each kind', async () => {
    const page = await explorer.open('from=2024-01&to=2024-12');
    const row = page.getByRole('switch', { name: '会谈' });
    const [shown = 0, total = 0] = (await row.innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(shown).toBe((await eventsOn(page)).filter((id) => id.startsWith('event/meeting/')).length);
    expect(total).toBeGreaterThan(shown);
    await page.getByRole('button', { name: '全部时间' }).click();
    await expect.poll(async () => (await row.innerText()).match(/\d+/g)).toEqual([String(total)]);
    await page.close();
  });

  test('a type put away in the legend goes and comes back', async () => {
    const page = await explorer.open();
    const row = page.getByRole('switch', { name: '会谈' });
    await row.click();
    await expect
      .poll(async () => (await eventsOn(page)).some((id) => id.startsWith('event/meeting/')))
      .toBe(false);
    expect((await eventsOn(page)).length).toBeGreaterThan(0);
    await row.click();
    await expect
      .poll(async () => (await eventsOn(page)).some((id) => id.startsWith('event/meeting/')))
      .toBe(true);
    await page.close();
  });

  test('a period keeps the events of its months alone', async () => {
    const page = await explorer.open('from=2024-01&to=2024-12');
    const yearsOn = async () =>
      new Set(await Promise.all((await eventsOn(page)).map((id) => yearOf(page, id))));
    expect([...(await yearsOn())]).toEqual(['2024']);
    await page.getByRole('button', { name: '全部时间' }).click();
    await expect.poll(async () => (await yearsOn()).has('2023'), { timeout: 20_000 }).toBe(true);
    await page.close();
  });

  test('events fold into ties, and a tie unfolds into its events', async () => {
    const page = await explorer.open();
    await page.getByText('关系', { exact: true }).first().click();
    await untilShown(page, 'tie|country/CN|country/RU');
    expect(await eventsOn(page)).toEqual([]);
    await page.goto(`${page.url()}&selected=${encodeURIComponent('tie|country/CN|country/RU')}`);
    await untilDrawn(page);
    await page.getByRole('button', { name: '展开为事件节点' }).click();
    await untilShown(page, 'tie|country/CN|country/RU', false);
    await expect.poll(async () => (await eventsOn(page)).length).toBeGreaterThan(10);
    await page.close();
  });

  test('a hidden node goes, and undo brings it back to its place', async () => {
    const page = await explorer.open();
    const place = (await drawnOn(page)).get(PUTIN)?.position;
    await clickOn(page, PUTIN);
    await page.getByRole('heading', { level: 2, name: '普京' }).waitFor();
    await page.keyboard.press('h');
    await untilShown(page, PUTIN, false);
    await page.keyboard.press('Control+z');
    await untilShown(page, PUTIN);
    expect((await drawnOn(page)).get(PUTIN)?.position).toEqual(place);
    await page.close();
  });

  test('the address restores scene, filters, mode and selection', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('e');
    await page.getByTestId('progress').waitFor();
    await page.getByRole('switch', { name: '访问' }).click();
    await page.getByText('关系', { exact: true }).first().click();
    await untilShown(page, 'tie|country/CN|country/RU');
    await expect.poll(() => page.url()).toContain('mode=ties');
    const [drawn, address] = [await drawnOn(page), page.url()];
    const again = await explorer.open(address.split('?')[1]?.replace('test=1', ''));
    expect([...(await drawnOn(again)).keys()].toSorted()).toEqual([...drawn.keys()].toSorted());
    await page.close();
    await again.close();
  });

  test('the language switches interface and names', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    await page.getByRole('heading', { level: 2, name: '普京' }).waitFor();
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: /Putin/ }).waitFor();
    await expect.poll(() => page.getByRole('searchbox').getAttribute('aria-label')).toContain('Search');
    expect(page.url()).toContain('lang=en');
    await page.close();
  });
});

/** The year of an event, as the API has it; `undated` where it has none. */
async function yearOf(page: Page, id: string): Promise<string> {
  const answer = await page.request.get(new URL(`/api/nodes/${encodeURIComponent(id)}`, page.url()).href);
  const { node } = Answer.parse(await answer.json());
  return node.properties.date?.slice(0, 4) ?? 'undated';
}

const Answer = z.object({ node: z.object({ properties: z.object({ date: z.string().optional() }) }) });
