import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOn, hasNoBrowser, startExplorer, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('saved queries', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('a saved query runs through its form and replaces the scene', async () => {
    const page = await explorer.open();
    const before = await eventsOn(page);
    await page.getByRole('button', { name: '保存的查询' }).click();
    await page.getByText('两国之间的往来').click();
    await page.getByRole('textbox', { name: '起' }).fill('2024');
    await page.getByRole('button', { name: '运行并替换图谱' }).click();
    await expect.poll(() => page.url()).toContain('query=ties-between-countries');
    // While the new scene is laid out nothing is drawn.
    await expect
      .poll(async () => {
        const { length } = await eventsOn(page);
        return length > 0 && length < before.length;
      })
      .toBe(true);
    await page.close();
  });
});
