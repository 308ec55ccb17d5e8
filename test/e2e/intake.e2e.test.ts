import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { eventsOn, hasNoBrowser, startExplorer, untilShown, type Explorer } from './explorer.ts';

const ARTICLE = `测试：董军会见别洛乌索夫
2025年3月18日，中国国防部长董军在北京会见俄罗斯国防部长别洛乌索夫。双方签署了合作协议。`;

describe.skipIf(hasNoBrowser)('reading articles in', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  const jobOn = (page: Page) =>
    page.locator('[data-job]').first().getAttribute('data-job', { timeout: 3000 });
  /** Until the job that `send` leads to stands first in the list, above those of before. */
  const sending = async (page: Page, send: () => Promise<void>) => {
    await page.getByRole('region', { name: '任务' }).waitFor();
    const before = await jobOn(page).catch(() => null);
    await send();
    await expect.poll(() => jobOn(page).catch(() => null), { timeout: 20_000 }).not.toBe(before);
  };
  const paste = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: /粘贴/ }).fill(text);
    await page.getByRole('button', { name: '读入' }).click();
  };
  const newest = (page: Page) => page.getByTestId('job').first();
  const untilDone = (page: Page) =>
    newest(page).getByTestId('job-state').filter({ hasText: '已完成' }).waitFor({ timeout: 30_000 });

  test('a pasted text becomes a job, and what it added is shown as one step', async () => {
    const page = await explorer.open('panel=intake');
    await sending(page, () => paste(page, ARTICLE));
    await untilDone(page);
    await newest(page).getByRole('button', { name: '看这些带来了什么' }).click();
    await untilShown(page, 'person/belousov-andrei');
    await expect.poll(async () => (await eventsOn(page)).some((id) => id.includes('2025-03-18'))).toBe(true);
    await expect.poll(async () => (await eventsOn(page)).length).toBeLessThan(10);
    await expect.poll(() => page.url()).toContain('job=');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await untilShown(page, 'country/CN');
    await expect.poll(async () => (await eventsOn(page)).length).toBeGreaterThan(10);
    await page.close();
  });

  test('a file that cannot be read is set aside with the reason, beside one that can', async () => {
    const page = await explorer.open('panel=intake');
    const files = [
      { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: '好.txt', mimeType: 'text/plain', buffer: Buffer.from(`${ARTICLE}又一篇。`) },
    ];
    await sending(page, () => page.locator('input[type=file]').first().setInputFiles(files));
    await untilDone(page);
    await newest(page)
      .getByRole('button', { name: /1 项被搁置/ })
      .click();
    const aside = newest(page).getByTestId('set-aside');
    expect(await aside.innerText()).toContain('空.txt');
    expect((await aside.innerText()).length).toBeGreaterThan('空.txt'.length + 8);
    await page.close();
  });

  test('files dropped anywhere are sent', async () => {
    const page = await explorer.open();
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(`${ARTICLE}拖放。`)}], '拖放.txt', { type: 'text/plain' }));
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, cancelable: true }));
      window.dropLater = () =>
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    })()`);
    await page.getByText('放下即可读入').waitFor();
    await page.evaluate('window.dropLater()');
    await page.getByRole('dialog', { name: '导入文章' }).waitFor();
    await untilDone(page);
    await page.close();
  });

  test('who leaves and comes back finds the jobs', async () => {
    const page = await explorer.open('panel=intake');
    await paste(page, `${ARTICLE}再来。`);
    await expect.poll(() => page.getByTestId('job').count()).toBeGreaterThan(0);
    const again = await explorer.open('panel=intake');
    await untilDone(again);
    await page.close();
    await again.close();
  });

  test('a text that is too long is refused with what to do instead', async () => {
    const page = await explorer.open('panel=intake');
    await paste(page, '长'.repeat(1_000_001));
    await page.getByRole('alert').waitFor();
    await page.close();
  });

  test('axe finds nothing serious in the panel', async () => {
    const page = await explorer.open('panel=intake');
    await page.getByTestId('job').first().waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });
});
