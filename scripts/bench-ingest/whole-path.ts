import { join } from 'node:path';
import { ratioOf, type Line } from './line.ts';
import { bulkLoad, ingest, type IngestResult } from './mailuo-run.ts';
import type { Place, Store } from './places.ts';

/** `mailuo ingest` of a folder into an empty store with one thread and with two, and once more over what is there; then
 *  `mailuo bulk-load` of the same. */
export async function* measureWholePath(
  folder: string,
  { emptyStore, folder: temporary }: Place,
  stores: readonly Store[],
): AsyncGenerator<Line> {
  for (const store of stores) {
    // A server that has just started compiles its code first.
    if (store === 'neo4j') await ingest(folder, { store: await emptyStore(store), threads: 1 });
    const one = await ingest(folder, { store: await emptyStore(store), threads: 1 });
    yield { what: `${store}: mailuo ingest, one thread`, measured: speedOf(one) };
    const address = await emptyStore(store);
    const two = await ingest(folder, { store: address, threads: 2 });
    yield {
      what: `${store}: mailuo ingest, two threads`,
      measured: speedOf(two),
      ratio: ratioOf(one.seconds, two.seconds),
    };
    const again = await ingest(folder, { store: address, threads: 2 });
    yield {
      what: `${store}: the same again, ${again.unchanged} unchanged`,
      measured: `${again.seconds.toFixed(2)} of ${two.seconds.toFixed(2)} s`,
      ratio: ratioOf(again.seconds, two.seconds),
      aim: '<= 0.10 of the first run',
    };
    const large = await ingest(folder, { store: await emptyStore(store), threads: 2, batch: 400 });
    yield {
      what: `${store}: two threads, batches of 400`,
      measured: speedOf(large),
      ratio: ratioOf(two.seconds, large.seconds),
    };
  }
  const load = await bulkLoad(folder, { to: join(temporary, 'load'), threads: 2 });
  yield { what: 'mailuo bulk-load, two threads', measured: speedOf(load) };
}

/** Processor time is what another load on the machine changes least. */
function speedOf({ stored, seconds, processorSeconds }: IngestResult): string {
  const each = Math.round((processorSeconds * 1000) / stored);
  return `${(stored / seconds).toFixed(1)} articles/s, ${each} ms of processor`;
}
