import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measuresOf, openTable } from './table.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-table-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, rows: readonly Readonly<Record<string, unknown>>[], isPacked = false) {
  const table = openTable({ folder, name, fixedColumns: ['id:ID'], isPacked });
  for (const [index, row] of rows.entries()) await table.add([`node/${index}`], row);
  const [header = '', data = ''] = (await table.close()).split(',');
  const bytes = await readFile(join(folder, data));
  return {
    header: await readFile(join(folder, header), 'utf8'),
    data: (isPacked ? gunzipSync(bytes) : bytes).toString(),
  };
}

test('each column has the type of its values, and a row ends where it has no more', async () => {
  const rows = [
    { name: '张三', count: 2, isIt: true, share: 0.5, spans: ['1-2', '3-4'], sketch: [7, 8] },
    { name: '李四' },
    { name: '', count: 0, added: 'x' },
  ];
  expect(await written('types', rows)).toEqual({
    header:
      '"id:ID","name","count:long","isIt:boolean","share:double","spans:string[]","sketch:long[]","added"\n',
    data:
      '"node/0","张三",2,true,0.5,"1-2\u001f3-4","7\u001f8"\n' +
      '"node/1","李四"\n' +
      '"node/2","",0,,,,,"x"\n',
  });
});

test('an empty list makes no column: the importer has none for it', async () => {
  expect(await written('empty', [{ aliases: [] }, { aliases: ['a'] }])).toEqual({
    header: '"id:ID","aliases:string[]"\n',
    data: '"node/0"\n"node/1","a"\n',
  });
});

test('quotes, separators and line ends stay inside their field', async () => {
  const { data } = await written('quotes', [{ text: '"好"\n"a";b,c\r\n\\"' }]);
  expect(data).toBe('"node/0","""好""\n""a"";b,c\r\n\\"""\n');
});

test('a packed file holds the same, over many pieces', async () => {
  const rows = Array.from({ length: 1001 }, (_, index) => ({ index }));
  expect(await written('packed', rows, true)).toEqual(await written('plain', rows));
});

test('a failing disk is the failure of the table', async () => {
  const table = openTable({
    folder: join(folder, 'absent'),
    name: 'x',
    fixedColumns: ['id:ID'],
    isPacked: false,
  });
  await expect(
    (async () => {
      await table.add(['node/1'], { a: 1 });
      await table.close();
    })(),
  ).rejects.toThrow('ENOENT');
});

test.for([
  { properties: { count: 1, confidence: 0.5 }, measures: ['confidence'] },
  { properties: { confidence: 1, name: '0.5' }, measures: [] },
  {
    properties: { longitude: 1.5, latitude: 2.5, list: [1, 0.5] },
    measures: ['latitude', 'list', 'longitude'],
  },
])('the measures of $properties are $measures', ({ properties, measures }) => {
  expect(measuresOf(properties)).toEqual(measures);
});
