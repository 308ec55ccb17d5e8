import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CytoscapeExport } from '#domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { drawnOn, hasNoBrowser, startExplorer, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('taking the graph out', () => {
  let explorer: Explorer;
  let folder: string;
  beforeAll(async () => {
    explorer = await startExplorer();
    folder = await mkdtemp(join(tmpdir(), 'mailuo-out-'));
  });
  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const openDialog = async (search = '') => {
    const page = await explorer.open(search);
    await page.keyboard.press('x');
    await page.getByRole('dialog', { name: '导出' }).waitFor();
    return page;
  };
  const save = async (page: Page, button: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('dialog').getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };

  test('JSON holds what is drawn, in the agreed shape', async () => {
    const page = await openDialog('mode=ties');
    const nodes = [...(await drawnOn(page)).keys()].filter((id) => /^[a-z]+\//.test(id));
    const { name, content } = await save(page, /下载/);
    expect(name).toBe('mailuo.cytoscape.json');
    const file = CytoscapeExport.parse(JSON.parse(content.toString()));
    const ids = new Set(file.elements.nodes.map(({ data }) => data.id));
    expect(nodes.filter((id) => !ids.has(id))).toEqual([]);
    expect(file.meta.nodes).toBe(file.elements.nodes.length);
    await page.close();
  });

  test('another format is chosen in the list, of what is selected alone', async () => {
    const page = await openDialog('selected=person/putin-vladimir');
    await page.getByText('所选（1）').click();
    await page.getByRole('combobox', { name: '格式' }).click();
    await page.getByRole('option', { name: 'GraphML' }).click();
    const { name, content } = await save(page, /下载/);
    expect(name).toBe('mailuo.graphml');
    expect(content.toString().match(/<node /g)).toHaveLength(1);
    await page.close();
  });

  test.for(['浅色', '深色'])('PNG is a picture of twice the size, %s', async (background) => {
    const page = await openDialog();
    await page.getByText(background).click();
    const { content } = await save(page, /PNG/);
    expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width stands in the header at byte 16; the whole drawing at twice its size is wider than a screen.
    expect(content.readUInt32BE(16)).toBeGreaterThan(1440);
    await page.close();
  });

  test('SVG holds title, names and legend as text', async () => {
    const page = await openDialog();
    await page.getByRole('textbox', { name: '标题' }).fill('军演/2024');
    const { name, content } = await save(page, /SVG/);
    expect(name).toBe('军演 2024.svg');
    const svg = content.toString();
    for (const word of ['军演/2024', '普京', '个事件', '演训与部署']) expect(svg).toContain(word);
    await page.close();
  });

  test('the page opens from disk, finds a name, and shows its sentences without a network', async () => {
    const page = await openDialog();
    const { content } = await save(page, /离线网页/);
    const file = join(folder, 'graph.html');
    await writeFile(file, content);
    const offline = await page.context().newPage();
    const asked: string[] = [];
    const broken: string[] = [];
    offline.on('request', (request) => asked.push(request.url()));
    offline.on('pageerror', ({ message }) => broken.push(message));
    await offline.goto(pathToFileURL(file).href);
    await offline.getByRole('searchbox').fill('普京');
    await offline.getByRole('button', { name: /^普京 人物/ }).click();
    await offline.getByRole('heading', { level: 2, name: '普京' }).waitFor();
    expect(await offline.locator('article q').count()).toBeGreaterThan(3);
    // A click on an event in the picture shows that event.
    await offline.keyboard.press('Escape');
    await offline.locator('svg [data-id^="event/"] polygon').first().click({ force: true });
    await offline.locator('article q').first().waitFor();
    const before = await offline.locator('svg').first().getAttribute('viewBox');
    await offline.mouse.wheel(0, -400);
    await expect.poll(() => offline.locator('svg').first().getAttribute('viewBox')).not.toBe(before);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(broken).toEqual([]);
    expect(await graveFaults(offline)).toEqual([]);
    await offline.close();
    await page.close();
  });

  test('axe finds nothing serious in the dialog', async () => {
    const page = await openDialog();
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });
});
