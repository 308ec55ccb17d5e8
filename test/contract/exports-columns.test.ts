import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#store';
import {
  columnsOf,
  columnValues,
  EDGE_PROPERTIES,
  NODE_PROPERTIES,
  OTHER,
} from '../../server/exports/properties.ts';
import { putSamples } from './sample-graph.ts';

test.for([
  ['nodes', NODE_PROPERTIES],
  ['edges', EDGE_PROPERTIES],
] as const)('a column has one type for all kinds of %s', ([, table]) => {
  const columns = columnsOf(table);
  for (const own of Object.values(table)) {
    for (const [name, type] of Object.entries(own)) expect([name, columns.get(name)]).toEqual([name, type]);
  }
  expect([...columns.keys()].at(-1)).toBe(OTHER);
});

test('every property of the demo corpus has a column', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-columns-'));
  const store = await openStore(`embedded:${join(folder, 'graph')}`);
  try {
    await putSamples(store);
    let elements = 0;
    for await (const line of store.export({ kind: 'all', articles: true })) {
      const element = 'node' in line ? line.node : line.edge;
      expect(columnValues(element)).not.toHaveProperty(OTHER);
      elements += 1;
    }
    expect(elements).toBeGreaterThan(100);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});
