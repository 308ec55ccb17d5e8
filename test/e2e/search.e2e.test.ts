import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnOn, hasNoBrowser, startExplorer, untilShown, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('search', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test.for([
    { typed: 'pj', id: 'person/putin-vladimir' },
    { typed: 'Путин', id: 'person/putin-vladimir' },
    { typed: '蒲亭', id: 'person/putin-vladimir' },
    { typed: '紹伊古', id: 'person/shoigu-sergei' },
    { typed: 'Shoigu', id: 'person/shoigu-sergei' },
    { typed: '苏35', id: 'equipment/su-35' },
  ])('$typed and Enter adds $id', async ({ typed, id }) => {
    const page = await explorer.open('query=joint-patrols');
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByTestId('search-hit').first().waitFor();
    await page.keyboard.press('Enter');
    await untilShown(page, id);
    await page.close();
  });

  test('a pasted list of names is added as one step, and what was not found is told', async () => {
    const page = await explorer.open('query=joint-patrols');
    const before = (await drawnOn(page)).size;
    await page.getByRole('searchbox').first().fill('普京、绍伊古，董军 王毅;查无此人');
    await page.getByText(/没找到：查无此人/).waitFor();
    await page.getByTestId('add-all').click();
    await untilShown(page, 'person/dong-jun');
    await untilShown(page, 'person/shoigu-sergei');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnOn(page)).size).toBe(before);
    await page.close();
  });

  test.for([1440, 390])('at %i pixels no find is wider than the list, and the list fits', async (width) => {
    const page = await explorer.open('', { width });
    await page.locator('#search').fill('中国');
    await page.getByTestId('search-hit').nth(3).waitFor();
    const list = page.getByRole('listbox');
    const room = (await list.boundingBox())?.width ?? 0;
    for (const hit of await page.getByTestId('search-hit').all())
      expect((await hit.boundingBox())?.width).toBeLessThanOrEqual(room);
    expect(room).toBeGreaterThan(Math.min(width - 40, 400));
    await page.close();
  });

  test('without a network a search says that the server cannot be reached', async () => {
    const page = await explorer.open('query=joint-patrols');
    await page.context().setOffline(true);
    await page.locator('#search').fill('北京');
    await page.getByText('连不上服务器').waitFor();
    await page.getByRole('alert').getByText('图库没有回应').waitFor();
    await page.context().setOffline(false);
    await page.getByTestId('search-hit').first().waitFor();
    await page.close();
  });

  test('what was looked for and added comes up when the box is entered again', async () => {
    const page = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('dongjun');
    await page.getByTestId('search-hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '董军' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#search').blur();
    await page.locator('#search').focus();
    await page.getByRole('option', { name: 'dongjun' }).waitFor();
    await page.getByRole('option', { name: /董军/ }).waitFor();
    await page.close();
  });
});
