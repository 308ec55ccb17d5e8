import { z } from 'zod';
import { KeptScene } from './kept-scene.ts';

const KEY = 'mailuo-last-scene';

const Autosave = z.strictObject({ savedAt: z.iso.datetime(), scene: KeptScene });
export type Autosave = z.infer<typeof Autosave>;

/** Where the browser keeps text: `localStorage`, or what a test has instead. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the last scene; one that the browser has no room for is not kept. */
export function putAutosave(shelf: Shelf, scene: KeptScene, now: Date): void {
  try {
    shelf.setItem(KEY, JSON.stringify({ savedAt: now.toISOString(), scene } satisfies Autosave));
  } catch {
    shelf.removeItem(KEY); // Full, or forbidden: an older one would be offered in the place of this.
  }
}

/** The last scene; undefined where there is none, or one of a version that this page cannot read. */
export function takeAutosave(shelf: Shelf): Autosave | undefined {
  try {
    return Autosave.safeParse(JSON.parse(shelf.getItem(KEY) ?? 'null')).data;
  } catch {
    return undefined; // Cut short by a browser that ended while it wrote.
  }
}

export function dropAutosave(shelf: Shelf): void {
  shelf.removeItem(KEY);
}
