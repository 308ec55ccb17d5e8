import { describe, expect, test } from 'vitest';
import { ExportFormat, NodeId, type GraphNode } from '#domain';
import type { GraphElement } from '../../server/exports/exporter.ts';
import { EXPORTERS } from '../../server/exports/index.ts';
import { CONTEXT, elementsOf, exportBytes } from './exports-graph.ts';

const person = (n: number): GraphNode => ({
  id: NodeId.parse(`person/${n}`),
  kind: 'Person',
  name: `人${n}`,
  properties: { nameEn: `${Math.sin(n)} ${Math.cos(n)}` },
});

describe.for(ExportFormat.options)('an export as %s', (format) => {
  const { write, extension, mediaType } = EXPORTERS[format];

  test('leaves in pieces while the graph is still being read', async () => {
    const progress = { given: 0, isClosed: false };
    async function* endless(): AsyncGenerator<GraphElement> {
      try {
        for (; ; progress.given += 1) {
          yield { node: person(progress.given) };
          if (progress.given % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
        }
      } finally {
        progress.isClosed = true;
      }
    }
    let bytes = 0;
    for await (const chunk of write(endless(), CONTEXT)) {
      bytes += chunk.length;
      if (bytes > 100_000) break;
    }
    expect(progress.given).toBeLessThan(20_000);
    await expect.poll(() => progress.isClosed).toBe(true);
  });

  test('says nothing before the first element is there', async () => {
    async function* failing(): AsyncGenerator<GraphElement> {
      yield* [];
      throw new Error('the store is away');
    }
    const pieces: unknown[] = [];
    const writing = async () => {
      for await (const chunk of write(failing(), CONTEXT)) pieces.push(chunk);
    };
    await expect(writing()).rejects.toThrow('the store is away');
    expect(pieces).toEqual([]);
  });

  test('fails where the graph fails', async () => {
    async function* failing(): AsyncGenerator<GraphElement> {
      yield* elementsOf();
      throw new Error('the store is away');
    }
    await expect(exportBytes(format, failing())).rejects.toThrow('the store is away');
  });

  test('is the same for the same graph', async () => {
    expect(await exportBytes(format)).toEqual(await exportBytes(format));
  });

  test('has a media type and an ending of its own', () => {
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(Object.values(EXPORTERS).filter((other) => other.extension === extension)).toHaveLength(1);
  });
});
