import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graveFaults } from './axe.ts';
import { z } from 'zod';
import { drawnOn, hasNoBrowser, startExplorer, type Explorer } from './explorer.ts';

describe.skipIf(hasNoBrowser)('the Cypher console', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer?.close());

  test('a statement runs by keyboard, with its parameters, and its rows come as a table', async () => {
    const page = await explorer.open('panel=console');
    await write(page, 'MATCH (p:Person {id: $who}) RETURN p, p.country AS land');
    await page.getByRole('textbox', { name: '$who' }).fill('person/dong-jun');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+Enter');
    const row = page.getByTestId('result').locator('tbody tr');
    await row.waitFor();
    expect(await row.innerText()).toMatch(/董军[\s\S]*CN/);
    await page.close();
  });

  test('a result that holds nodes replaces the scene, and the address brings it back', async () => {
    const page = await explorer.open('panel=console');
    await write(page, "MATCH (c:Country)-[r:TOOK_PART_IN]->(e:Event {type: 'exercise'}) RETURN c, r, e");
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '替换图谱' }).click();
    await expect.poll(() => page.url()).toContain('statement=');
    const kinds = async (on: Page) =>
      [...(await drawnOn(on)).keys()].filter((id) => id.startsWith('event/') && !id.includes('|'));
    await expect
      .poll(async () => (await kinds(page)).every((id) => id.startsWith('event/exercise/')))
      .toBe(true);
    const again = await explorer.open(page.url().split('?')[1]?.replace('test=1', ''));
    expect((await kinds(again)).toSorted()).toEqual((await kinds(page)).toSorted());
    await page.close();
    await again.close();
  });

  test('a fault is underlined where it stands, and told with what to do', async () => {
    const page = await explorer.open('panel=console');
    await write(page, 'MATCH (p:Person) RETURN p.name,,');
    await page.keyboard.press('Control+Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('语句有误').waitFor();
    await alert.getByText(/第 1 行第 \d+ 列/).waitFor();
    expect(await page.locator('.cm-lintRange-error').count()).toBe(1);
    await page.close();
  });

  test('a statement that writes is refused and told why', async () => {
    const page = await explorer.open('panel=console');
    await write(page, "CREATE (p:Person {id: 'person/x'}) RETURN p");
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('这里只能读').waitFor();
    await page.close();
  });

  test('labels and properties are completed from what the graph holds', async () => {
    const page = await explorer.open('panel=console');
    await write(page, 'MATCH (p:Perso');
    await page.locator('.cm-tooltip-autocomplete').getByText('Person').waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.keyboard.type(') RETURN p.nameR');
    await page.locator('.cm-tooltip-autocomplete').getByText('nameRu').waitFor();
    expect(await page.locator('.cm-content').innerText()).toContain('(p:Person) RETURN p.nameR');
    await page.close();
  });

  test('what was run stands in the history and comes back from it', async () => {
    const page = await explorer.open('panel=console');
    await write(page, 'RETURN 41 AS answer');
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('result').waitFor();
    await write(page, 'RETURN 0 AS other');
    await page.getByRole('button', { name: '历史' }).click();
    await page.getByRole('searchbox', { name: '在历史中查找' }).fill('answer');
    await page.getByRole('button', { name: '取用：RETURN 41 AS answer' }).click();
    await expect.poll(() => page.locator('.cm-content').innerText()).toContain('41');
    await page.close();
  });

  test('a statement is kept as a query of one’s own, its parameters with guessed types', async () => {
    const page = await explorer.open('panel=console');
    const title = `控制台 ${Date.now()}`;
    await write(page, 'MATCH (c:Country {id: $land}) RETURN c');
    await page.getByRole('textbox', { name: '$land' }).fill('country/CN');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '保存为自己的查询' });
    await dialog.getByLabel('中文标题').fill(title);
    expect(await dialog.getByRole('combobox', { name: 'land 的类型' }).inputValue()).toBe('国家');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('combobox', { name: '打开保存的查询' })
      .locator('option', { hasText: title })
      .waitFor({
        state: 'attached',
      });
    const { queries } = Queries.parse(
      await (await page.request.get(new URL('/api/queries', page.url()).href)).json(),
    );
    const kept = queries.find((query) => query.title.zh === title);
    expect(kept?.params['land']).toMatchObject({ type: 'country', default: 'country/CN' });
    await page.request.delete(new URL(`/api/queries/${kept?.name}`, page.url()).href);
    await page.close();
  });

  test('nothing stands in the way of a screen reader, with a result open', async () => {
    const page = await explorer.open('panel=console&lang=en');
    await write(page, 'MATCH (p:Person) RETURN p LIMIT 3');
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('result').waitFor();
    expect(await graveFaults(page, '[role=dialog]')).toEqual([]);
    await page.close();
  });
});

const Queries = z.object({
  queries: z.array(
    z.looseObject({
      name: z.string(),
      title: z.object({ zh: z.string() }),
      params: z.record(z.string(), z.looseObject({})),
    }),
  ),
});

/** Puts a statement in the place of what stands in the editor; brackets are not doubled, as it is pasted. */
async function write(page: Page, statement: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(statement.slice(0, -1));
  await page.keyboard.type(statement.slice(-1));
}
