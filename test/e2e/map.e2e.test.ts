import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { clickOn, drawnOn, hasNoBrowser, startExplorer, untilShown, type Explorer } from './explorer.ts';

const TIE = 'tie|country/CN|country/RU';

describe.skipIf(hasNoBrowser)('the map', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('the tab key goes through countries in the order of their events, and Enter selects', async () => {
    const page = await openMap();
    const counts = (await labelsOf(page, '[data-shape="country"]')).map((label) =>
      Number(/：(\d+) 个事件/.exec(label)?.[1]),
    );
    expect(counts.length).toBeGreaterThan(3);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await mark(page, 'country/CN').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '俄罗斯' }).waitFor();
    await expect.poll(() => mark(page, 'country/RU').getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  test('a click on a country selects it in the drawing, and a click in the drawing on the map', async () => {
    const page = await openMap();
    await page.locator('[data-face="country/JP"] circle').click();
    await page.getByRole('heading', { level: 2, name: '日本' }).waitFor();
    await clickOn(page, 'country/RU');
    await expect.poll(() => mark(page, 'country/RU').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => mark(page, 'country/JP').getAttribute('aria-pressed')).toBe('false');
    await page.close();
  });

  test('a tie leads to its events, and stands as a tie in the drawing', async () => {
    const page = await openMap();
    const tie = page.locator(`[data-tie="${TIE}"]`);
    await tie.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '中国 与 俄罗斯' }).waitFor();
    await untilShown(page, TIE);
    expect((await drawnOn(page)).has(TIE)).toBe(true);
    await expect.poll(() => tie.getAttribute('aria-pressed')).toBe('true');
    await page.close();
  });

  test('filters and period thin the map out', async () => {
    const page = await openMap('from=2022-02&to=2022-02');
    const february = await countOf(page, 'country/CN');
    await page.getByRole('button', { name: '全部时间' }).click();
    await expect.poll(() => countOf(page, 'country/CN')).toBeGreaterThan(february);
    const all = await countOf(page, 'country/CN');
    await page.getByRole('switch', { name: '会谈' }).click();
    await expect.poll(() => countOf(page, 'country/CN')).toBeLessThan(all);
    await page.getByRole('switch', { name: '国家' }).click();
    await expect.poll(async () => (await labelsOf(page, '[data-shape="country"]')).length).toBe(0);
    await page.close();
  });

  test('the world has the Pacific whole, Eurasia is larger, and zooming brings places apart', async () => {
    const page = await openMap();
    const show = async (name: string) => {
      await page.getByTestId('map').getByText(name, { exact: true }).click();
      return Promise.all(['country/CN', 'country/JP', 'country/US'].map((id) => middleOf(page, id)));
    };
    const [china = 0, japan = 0, america = 0] = await show('世界');
    expect([china, japan, america]).toEqual([china, japan, america].toSorted((a, b) => a - b));
    const [nearChina = 0, nearJapan = 0] = await show('欧亚');
    expect(nearJapan - nearChina).toBeGreaterThan(japan - china);
    await page.getByRole('button', { name: '放大地图' }).click();
    await expect
      .poll(async () => (await middleOf(page, 'country/JP')) - (await middleOf(page, 'country/CN')))
      .toBeGreaterThan(nearJapan - nearChina);
    await page.close();
  });

  test.for(['世界', '欧亚', '本场景'])('no two names lie on one another: %s', async (name) => {
    const page = await openMap();
    await page.getByTestId('map').getByText(name, { exact: true }).click();
    const texts = await page.getByTestId('map').locator('svg text').all();
    const boxes = await Promise.all(texts.map((text) => text.boundingBox()));
    expect(boxes.length).toBeGreaterThan(5);
    const clashes = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => {
        if (a === null || b === null) return false;
        // Letters do not fill their line: what touches is still apart.
        const [dx, dy] = [a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2];
        return Math.abs(dx) * 2 < a.width + b.width - 4 && Math.abs(dy) * 2 < (a.height + b.height) * 0.7;
      }),
    );
    expect(clashes).toEqual([]);
    await page.close();
  });

  test.for(['', 'lang=en'])('nothing stands in the way of a screen reader: %j', async (search) => {
    const page = await openMap(search);
    expect(await graveFaults(page, '[data-testid=map]')).toEqual([]);
    await page.close();
  });

  test('at 390 pixels the map has the stage, and says whose borders it draws', async () => {
    const page = await explorer.open();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '地图', exact: true }).click();
    await mark(page, 'country/CN').waitFor({ state: 'attached' });
    await page.getByText('国界：Natural Earth').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });

  /** The map beside the drawing, which tells tests what it has drawn. */
  async function openMap(search = ''): Promise<Page> {
    const page = await explorer.open(`beside=map&${search}`);
    await page.getByTestId('map').locator('[data-node]').first().waitFor({ state: 'attached' });
    return page;
  }
});

function mark(page: Page, id: string) {
  return page.getByTestId('map').locator(`[data-node="${id}"]`);
}

async function labelsOf(page: Page, selector: string): Promise<readonly string[]> {
  const marks = await page.getByTestId('map').locator(selector).all();
  return Promise.all(marks.map(async (each) => (await each.getAttribute('aria-label')) ?? ''));
}

async function countOf(page: Page, id: string): Promise<number> {
  return Number(/：(\d+) 个事件/.exec((await mark(page, id).getAttribute('aria-label')) ?? '')?.[1] ?? 0);
}

async function middleOf(page: Page, id: string): Promise<number> {
  return Number(await mark(page, id).locator('circle').first().getAttribute('cx'));
}
