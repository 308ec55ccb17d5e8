import { ratioOf, type Line } from './line.ts';
import { ingest } from './mailuo-run.ts';
import type { Place, Store } from './places.ts';

/** `mailuo ingest` of a folder into an empty store with one thread and with two, and once more over what is there. */
export async function measureWholePath(
  folder: string,
  { emptyStore }: Place,
  stores: readonly Store[],
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const store of stores) {
    // A server that has just started compiles its code first.
    await ingest(folder, { store: await emptyStore(store), threads: 1 });
    const one = await ingest(folder, { store: await emptyStore(store), threads: 1 });
    const address = await emptyStore(store);
    const two = await ingest(folder, { store: address, threads: 2 });
    const again = await ingest(folder, { store: address, threads: 2 });
    lines.push(
      { what: `${store}: mailuo ingest, one thread`, measured: speedOf(one) },
      {
        what: `${store}: mailuo ingest, two threads`,
        measured: speedOf(two),
        ratio: ratioOf(one.seconds, two.seconds),
      },
      {
        what: `${store}: the same again, ${again.unchanged} unchanged`,
        measured: `${again.seconds.toFixed(2)} of ${two.seconds.toFixed(2)} s`,
        ratio: ratioOf(again.seconds, two.seconds),
        aim: '<= 0.10 of the first run',
      },
    );
  }
  return lines;
}

function speedOf({ stored, seconds }: { readonly stored: number; readonly seconds: number }): string {
  return `${(stored / seconds).toFixed(1)} articles/s`;
}
