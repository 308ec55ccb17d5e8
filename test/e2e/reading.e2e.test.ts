import { ArticleResponse, EventsResponse, EvidenceResponse, NeighboursResponse } from '#domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edgeEvidence, type Archive } from '../../client/features/details/edge-evidence.ts';
import { graveFaults } from './axe.ts';
import {
  clickOn,
  drawnOn,
  eventsOn,
  hasNoBrowser,
  startExplorer,
  untilShown,
  type Explorer,
} from './explorer.ts';

const PUTIN = 'person/putin-vladimir';

describe.skipIf(hasNoBrowser)('reading the graph', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('it opens with the events between China and Russia drawn', async () => {
    const page = await explorer.open();
    const drawn = await drawnOn(page);
    expect(drawn.has('country/CN') && drawn.has('country/RU')).toBe(true);
    expect((await eventsOn(page)).length).toBeGreaterThan(10);
    const picture = await page.getByTestId('drawing').locator('canvas').count();
    expect(picture).toBeGreaterThan(0);
    await page.close();
  });

  test.for(['普京', '普丁', 'pujing', 'Putin'])(
    'searching %s and pressing Enter selects him',
    async (name) => {
      const page = await explorer.open();
      await page.keyboard.press('/');
      await page.keyboard.type(name);
      await page.getByTestId('search-hit').first().waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: '普京' }).waitFor();
      await untilShown(page, 'person/putin-vladimir');
      await page.close();
    },
  );

  test('a search for nothing that exists says so', async () => {
    const page = await explorer.open();
    await page.getByRole('searchbox').fill('不存在的人物名');
    await page.getByText('没有找到').waitFor();
    await page.close();
  });

  test('clicking an event shows its sentences, and a sentence opens its article with the words marked', async () => {
    const page = await explorer.open();
    const [event = ''] = await eventsOn(page);
    await clickOn(page, event);
    const sentence = page.getByRole('article').first();
    const quote = (await sentence.locator('q').innerText()).trim();
    await sentence.getByRole('button', { name: quote }).click();
    const marked = page.getByRole('dialog').locator('mark');
    await marked.first().waitFor();
    expect((await marked.allInnerTexts()).join('')).toBe(quote);
    await page.close();
  });

  test('every line of the sample graph opens a sentence at least', async () => {
    const page = await explorer.open();
    const ask = async (path: string) => (await page.request.get(new URL(path, page.url()).href)).json();
    const archive: Archive = {
      evidence: async ({ id, limit, cursor }) => {
        const next = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const path = `/api/nodes/${encodeURIComponent(id)}/evidence?limit=${limit}${next}`;
        return EvidenceResponse.parse(await ask(path));
      },
      neighbours: async ({ id, limit }) =>
        NeighboursResponse.parse(await ask(`/api/nodes/${encodeURIComponent(id)}/neighbours?limit=${limit}`)),
      article: async ({ id }) => ArticleResponse.parse(await ask(`/api/articles/${encodeURIComponent(id)}`)),
    };
    const { edges } = EventsResponse.parse(
      await ask('/api/events?participants=country/CN,country/RU&limit=150'),
    );
    const around = await Promise.all(
      ['person/dong-jun', 'person/putin-vladimir', 'country/CN'].map(async (id) =>
        NeighboursResponse.parse(await ask(`/api/nodes/${encodeURIComponent(id)}/neighbours?limit=500`)),
      ),
    );
    const all = [...edges, ...around.flatMap((answer) => answer.edges)];
    expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThanOrEqual(5);
    const bare: string[] = [];
    for (const edge of all) if ((await edgeEvidence(archive, edge)).length === 0) bare.push(edge.id);
    expect(bare).toEqual([]);
    await page.close();
  });

  test('a line known from a word list says so, and shows who mentions it', async () => {
    const page = await explorer.open(
      `mode=ties&selected=${encodeURIComponent('OF|person/dong-jun|country/CN')}`,
    );
    await page.getByTestId('caution').getByText('来自词表').waitFor();
    await page.getByRole('article').first().getByText('董军').first().waitFor();
    await page.close();
  });

  test('a tie shows the sentences that put both ends into its events', async () => {
    const page = await explorer.open(`mode=ties&selected=${encodeURIComponent('tie|country/CN|country/RU')}`);
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThanOrEqual(5);
    const before = await page.getByRole('article').count();
    await page.getByRole('button', { name: /再看 \d+ 个事件/ }).click();
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(before);
    await page.close();
  });

  test('sentences can be kept to one outlet, and cited', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const evidence = page.getByRole('region', { name: '原文依据' });
    await evidence.getByRole('combobox', { name: '按媒体筛选' }).click();
    await page.getByRole('option', { name: /示例日报/ }).click();
    await evidence.getByText(/显示 \d+ \/ \d+ 句/).waitFor();
    const sentences = await evidence.getByRole('article').allInnerTexts();
    expect(sentences.every((text) => text.includes('示例日报'))).toBe(true);
    const quote = (await evidence.locator('q').first().innerText()).trim();
    await evidence.getByRole('article').first().getByRole('button', { name: '复制引文' }).click();
    await evidence.getByRole('button', { name: '已复制' }).first().waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied.startsWith(`“${quote}”，示例日报，《`)).toBe(true);
    expect(copied).toMatch(/》，\d{4}-\d\d-\d\d，https?:/);
    await page.close();
  });

  test('how articles write a name is told, with how many do', async () => {
    const page = await explorer.open(`selected=${PUTIN}`);
    await page.getByRole('button', { name: '为什么是同一个' }).click();
    const surfaces = page.getByTestId('surfaces');
    await surfaces.getByText('普丁').waitFor();
    expect(await surfaces.innerText()).toMatch(/普京\s+\d+/);
    await page.close();
  });

  test.for([
    { search: 'selected=person/putin-vladimir', state: 'with details open' },
    { search: 'mode=ties&lang=en', state: 'folded, in English' },
  ])('nothing stands in the way of a screen reader $state', async ({ search }) => {
    const page = await explorer.open(search);
    await page
      .getByRole('article')
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined);
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });

  test('an unknown node in a link is told, not swallowed', async () => {
    const page = await explorer.open('selected=person/nobody');
    await page.getByRole('alert').getByText('没有找到').waitFor();
    await page.close();
  });
});
