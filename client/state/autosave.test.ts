import { expect, test } from 'vitest';
import { dropAutosave, putAutosave, takeAutosave, type Shelf } from './autosave.ts';
import { noFilters } from './filters.ts';
import { keptScene } from './kept-scene.ts';
import { plainLook } from './look.ts';
import { aScene, call } from './sample.ts';

function aShelf(room = Infinity): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key) => void kept.delete(key),
  };
}

const scene = keptScene({
  scene: aScene(call),
  mode: 'events',
  filters: noFilters,
  view: 'graph',
  layout: 'force',
  look: plainLook,
});
const now = new Date('2026-01-02T03:04:05Z');

test('the last scene comes back with when it was kept', () => {
  const shelf = aShelf();
  putAutosave(shelf, scene, now);
  expect(takeAutosave(shelf)).toEqual({ savedAt: now.toISOString(), scene });
  dropAutosave(shelf);
  expect(takeAutosave(shelf)).toBeUndefined();
});

test('a scene for which there is no room leaves no older one in its place', () => {
  const shelf = aShelf(JSON.stringify(scene).length + 100);
  putAutosave(shelf, scene, now);
  putAutosave(shelf, { ...scene, name: '长'.repeat(200) }, now);
  expect(takeAutosave(shelf)).toBeUndefined();
});

test.for(['{"savedAt":', '{}', 'null', '{"savedAt":"2026-01-02T03:04:05Z","scene":{"version":9}}'])(
  'what cannot be read is not offered: %s',
  (text) => {
    const shelf = aShelf();
    shelf.setItem('mailuo-last-scene', text);
    expect(takeAutosave(shelf)).toBeUndefined();
  },
);
