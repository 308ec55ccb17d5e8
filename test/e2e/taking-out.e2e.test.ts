import { readFile } from 'node:fs/promises';
import { CytoscapeExport } from '#domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnOn, eventsOn, hasNoBrowser, startExplorer, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('saved queries and export', () => {
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
    await expect.poll(async () => (await eventsOn(page)).length).toBeLessThan(before.length);
    expect((await eventsOn(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('the JSON export holds what is drawn, in the agreed shape', async () => {
    const page = await explorer.open('mode=ties');
    const nodes = [...(await drawnOn(page)).keys()].filter((id) => !id.includes('|'));
    await page.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Cytoscape JSON/ }).click(),
    ]);
    const file = CytoscapeExport.parse(JSON.parse(await readFile(await download.path(), 'utf8')));
    const ids = new Set(file.elements.nodes.map(({ data }) => data.id));
    expect(nodes.filter((id) => !ids.has(id))).toEqual([]);
    expect(file.meta.nodes).toBe(file.elements.nodes.length);
    await page.close();
  });

  test.for(['白底', '深底'])('the PNG export gives a picture, %s', async (background) => {
    const page = await explorer.open();
    await page.getByRole('button', { name: '导出' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: new RegExp(background) }).click(),
    ]);
    const picture = await readFile(await download.path());
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width stands in the header at byte 16; the whole drawing at twice its size is wider than a screen.
    expect(picture.readUInt32BE(16)).toBeGreaterThan(1440);
    await page.close();
  });
});
