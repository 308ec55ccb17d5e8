import type { SetAside } from '#domain';
import type { SourceItem } from '../sources/index.ts';
import { containerOf, placeOf } from './place-of-origin.ts';
import type { QuarantineEntry } from './quarantine.ts';

/** Items of the quarantine that can be read again, and what has to be opened for them. */
export interface Again {
  readonly containers: readonly string[];
  /** Entries whose file is gone. */
  readonly gone: readonly QuarantineEntry[];
  readonly has: (item: SourceItem | SetAside) => boolean;
}

/** What to open to come to the entries' items again, and to nothing else. */
export function againOf(entries: readonly QuarantineEntry[], folder: string = process.cwd()): Again {
  const containers = new Set<string>();
  const places = new Set<string>();
  const gone: QuarantineEntry[] = [];
  for (const entry of entries) {
    const container = containerOf(entry.item, entry.folder);
    if (container === undefined) gone.push(entry);
    else {
      containers.add(container);
      places.add(placeOf(entry.item, entry.folder));
    }
  }
  return {
    containers: [...containers].toSorted(),
    gone,
    has: ({ origin }) => places.has(placeOf(origin, folder)),
  };
}

/** Of all items, those to be read again. */
export async function* onlyAgain(
  items: AsyncIterable<SourceItem | SetAside>,
  { has }: Again,
): AsyncGenerator<SourceItem | SetAside> {
  for await (const item of items) if (has(item)) yield item;
}
