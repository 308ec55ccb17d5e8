import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CytoscapeExport, JobsResponse, StatsResponse } from '#domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import {
  clickOn,
  drawnOn,
  eventsOn,
  hasNoBrowser,
  startExplorer,
  startOwnExplorer,
  untilShown,
  type Explorer,
} from './explorer.ts';

const [DONG, BELOUSOV] = ['person/dong-jun', 'person/belousov-andrei'];

describe.skipIf(hasNoBrowser)('a day of an analyst', () => {
  let explorer: Explorer;
  let folder: string;
  beforeAll(async () => {
    explorer = await startExplorer();
    folder = await articlesIn('分析');
  });
  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a folder of articles is drawn within a minute, and leads to the sentence, a query and a file', async () => {
    const page = await explorer.open('panel=intake');
    const began = Date.now();
    await page.getByLabel('选择文件夹').first().setInputFiles(folder);
    const job = page.getByTestId('job').first();
    await job.getByTestId('job-state').filter({ hasText: '已完成' }).waitFor({ timeout: 60_000 });
    await job.getByRole('button', { name: '看这些带来了什么' }).click();
    await untilShown(page, DONG);
    await expect.poll(async () => (await eventsOn(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(Date.now() - began).toBeLessThan(60_000);
    await page.keyboard.press('Escape');

    await clickOn(page, BELOUSOV);
    await page.getByRole('heading', { level: 2, name: '别洛乌索夫' }).waitFor();
    const before = (await drawnOn(page)).size;
    await page.getByRole('button', { name: '展开邻居' }).click();
    await expect.poll(async () => (await drawnOn(page)).size, { timeout: 15_000 }).toBeGreaterThan(before);

    // A line of an event that the folder told of.
    const event = (await eventsOn(page)).find((id) => id.includes('/2019-'));
    const line = [...(await drawnOn(page)).keys()].find(
      (id) => id.startsWith('TOOK_PART_IN|') && id.includes(event ?? 'no event of the folder'),
    );
    if (line === undefined) throw new Error('the events of the folder have no lines');
    await page.getByRole('button', { name: '关闭' }).first().click();
    await select(page, line);
    const sentence = page.getByRole('article').first();
    const quote = (await sentence.locator('q').innerText()).trim();
    expect(quote).toMatch(/董军|别洛乌索夫/);
    await sentence.getByRole('button', { name: quote }).click();
    const marked = page.getByRole('dialog').locator('mark');
    await marked.first().waitFor();
    expect((await marked.allInnerTexts()).join('')).toBe(quote);
    await page.keyboard.press('Escape');
    await marked.first().waitFor({ state: 'detached' });

    await page.goto(withParams(page, { from: '2019-01', to: '2019-03' }));
    await expect
      .poll(
        async () => {
          const events = await eventsOn(page);
          return events.length > 0 && events.every((id) => /\/2019-0[123]/.test(id));
        },
        { timeout: 20_000 },
      )
      .toBe(true);

    await page.keyboard.press('q');
    await page.getByText('两国之间的往来').click();
    await page.getByRole('textbox', { name: '起' }).fill('2019-01-01');
    await page.getByRole('textbox', { name: '止' }).fill('2019-12-31');
    await page.getByRole('button', { name: '运行并替换图谱' }).click();
    await expect.poll(() => page.url(), { timeout: 15_000 }).toContain('query=ties-between-countries');
    await untilShown(page, 'country/CN');

    await page.keyboard.press('x');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog', { name: '导出' }).getByRole('button', { name: /下载/ }).click(),
    ]);
    const file = CytoscapeExport.parse(JSON.parse(await readFile(await download.path(), 'utf8')));
    const ids = new Set(file.elements.nodes.map(({ data }) => data.id));
    expect([...(await eventsOn(page))].filter((id) => !ids.has(id))).toEqual([]);
    await page.close();
  }, 240_000);

  test('all of it is done with the keyboard: find, expand, read, choose a time, ask, undo', async () => {
    const page = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('dongjun');
    await page.getByTestId('search-hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '董军' }).waitFor();
    await untilShown(page, DONG);
    const before = (await drawnOn(page)).size;
    await page.keyboard.press('e');
    await expect.poll(async () => (await drawnOn(page)).size, { timeout: 15_000 }).toBeGreaterThan(before);

    await tabTo(page, () => page.locator('article q').first().locator('xpath=..'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: '董军' }).waitFor();

    await page.keyboard.press('t');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('t');
    await page.getByTestId('drawing').waitFor();

    await page.keyboard.press('Shift+Q');
    await page.getByRole('dialog', { name: '保存的查询' }).waitFor();
    await tabTo(page, () => page.getByRole('button', { name: /一个人的行程/ }).first());
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('combobox', { name: '人物' }).inputValue(), { timeout: 10_000 })
      .toBe('董军');
    await tabTo(page, () => page.getByRole('button', { name: /日历：起/ }));
    await page.keyboard.press('Enter');
    await page.getByRole('radiogroup', { name: '精确到' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('radiogroup', { name: '精确到' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog', { name: '保存的查询' }).waitFor();
    await page.getByRole('textbox', { name: '起' }).press('Enter');
    await page.getByTestId('result').waitFor({ timeout: 20_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnOn(page)).size, { timeout: 15_000 }).toBe(before);
    await page.close();
  }, 180_000);

  test('at 390 pixels one finds, reads, asks and takes out, and nothing is wider than the screen', async () => {
    const page = await explorer.open('', { width: 390 });
    const isNarrow = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    await page.getByRole('searchbox').fill('董军');
    await page.getByTestId('search-hit').first().click();
    await page.getByRole('heading', { level: 2, name: '董军' }).waitFor();
    const quote = page.locator('article q').first();
    await quote.scrollIntoViewIfNeeded();
    expect(await isNarrow()).toBe(true);
    expect(await graveFaults(page)).toEqual([]);
    await quote.click();
    const marked = page.getByRole('dialog', { name: '全文' }).locator('mark').first();
    await marked.waitFor();
    expect(await isNarrow()).toBe(true);
    await page.keyboard.press('Escape');
    await marked.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '关闭' }).first().click();
    for (const panel of ['保存的查询', '路径', '场景', '导入文章', '图例与筛选']) {
      await page.getByRole('button', { name: '全部面板' }).click();
      await page.getByRole('menuitem', { name: new RegExp(panel) }).click();
      await page.getByRole('dialog').waitFor();
      expect(await isNarrow()).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: '表格', exact: true }).click();
    await page.getByRole('table').waitFor();
    expect(await isNarrow()).toBe(true);
    await page.close();
  }, 120_000);
});

describe.skipIf(hasNoBrowser)('a night of an engineer', () => {
  let explorer: Explorer;
  let folder: string;
  beforeAll(async () => {
    explorer = await startOwnExplorer();
    folder = await articlesIn('夜间', 240);
  });
  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a server that dies half-way goes on by itself, the page says so, and nothing is lost or doubled', async () => {
    const page = await explorer.open('panel=intake');
    const before = await statsOf(page);
    await page.getByLabel('选择文件夹').first().setInputFiles(folder);
    await expect
      .poll(async () => (await statsOf(page)).nodes.Article, { timeout: 60_000 })
      .toBeGreaterThan((before.nodes.Article ?? 0) + 5);
    const half = await statsOf(page);
    expect(half.nodes.Article).toBeLessThan((before.nodes.Article ?? 0) + 240);
    await explorer.restart();
    const job = page.getByTestId('job').first();
    await job.getByTestId('job-state').filter({ hasText: '已完成' }).waitFor({ timeout: 120_000 });
    expect((await statsOf(page)).nodes.Article).toBe((before.nodes.Article ?? 0) + 240);
    const after = await statsOf(page);

    await page.getByLabel('选择文件夹').first().setInputFiles(folder);
    await expect
      .poll(async () => (await jobsOf(page)).map(({ state }) => state), { timeout: 120_000 })
      .toEqual(['done', 'done']);
    await page.getByTestId('job').first().getByText('新增 0，更新 0，已有 240，搁置 0').waitFor();
    expect(await statsOf(page)).toEqual(after);
    await page.close();
  }, 400_000);
});

/** Writes articles of two ministers who meet, a day each, into a folder of their own. */
async function articlesIn(name: string, count = 12): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'mailuo-journey-')), name);
  await mkdir(folder);
  for (let index = 0; index < count; index++) {
    const [month, day] = [1 + (index % 12), 1 + (Math.floor(index / 12) % 28)];
    await writeFile(
      join(folder, `${index}.txt`),
      `${name}：董军会见别洛乌索夫\n2019年${month}月${day}日，中国国防部长董军在北京会见俄罗斯国防部长别洛乌索夫。双方就第${index + 1}项合作交换意见。\n`,
    );
  }
  return folder;
}

async function statsOf(page: Page): Promise<StatsResponse> {
  return StatsResponse.parse(await (await page.request.get(new URL('/api/stats', page.url()).href)).json());
}

async function jobsOf(page: Page): Promise<JobsResponse['jobs']> {
  const answer = await page.request.get(new URL('/api/jobs', page.url()).href);
  return JobsResponse.parse(await answer.json()).jobs;
}

function withParams(page: Page, params: Readonly<Record<string, string>>): string {
  const address = new URL(page.url());
  for (const [key, value] of Object.entries(params)) address.searchParams.set(key, value);
  return address.href;
}

async function select(page: Page, id: string): Promise<void> {
  await clickOn(page, id);
  await page.getByRole('article').first().waitFor();
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, target: () => ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if ((await target().and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the tab key does not lead there');
}
