import type { Core } from 'cytoscape';
import type { ContentsOptions } from './contents.ts';
import { notesOf } from './core-notes.ts';
import type { Latest } from './drawing.ts';
import { paintInstead } from './painting-instead.ts';
import type { PlainRoster } from './plain-roster.ts';
import { sheetSceneOf } from './sheet/scene-of.ts';
import { createSheet, type Sheet } from './sheet/sheet.ts';
import { underPointer, type UnderPointer } from './sheet/under-pointer.ts';
import { createTouched } from './touched.ts';

/** What is behind a drawing of one kind or the other. */
export interface Opened {
  /** Of a large drawing. */
  readonly sheet: Sheet | undefined;
  /** Takes over elements, with the places that they have. */
  readonly take: ContentsOptions['take'];
}

/** Has a large drawing painted on a sheet, and Cytoscape follow what the pointer does to it. */
export function openSheet(
  cy: Core,
  {
    container,
    latest,
    roster,
  }: { readonly container: HTMLElement; readonly latest: Latest; readonly roster: PlainRoster },
): Opened {
  let under: UnderPointer | undefined;
  const touched = createTouched(cy, roster);
  const sheet = createSheet(cy, container, () =>
    sheetSceneOf({
      elements: roster.elements(),
      placeOf: roster.placeOf,
      lit: notesOf(cy).lit,
      marks: latest.current,
      scheme: latest.current.scheme,
    }),
  );
  roster.onMoved(() => {
    under = undefined;
    touched.follow();
  });
  paintInstead(cy, {
    touched,
    // Gathered when the pointer first asks.
    under: () => (under ??= underPointer(roster.elements(), roster.placeOf)),
    onBox: ({ from, to }) => {
      const { picked, onPick } = latest.current;
      const fresh = roster.elements().nodes.flatMap(({ id, size }) => {
        const place = picked.has(id) ? undefined : roster.placeOf(id);
        if (place === undefined) return [];
        const { x, y } = place;
        const [half, isAcross] = [size / 2, x - size / 2 >= from.x && x + size / 2 <= to.x];
        return isAcross && y - half >= from.y && y + half <= to.y ? [id] : [];
      });
      if (fresh.length > 0) onPick(fresh);
    },
  });
  cy.on('grab', 'node', (event) => touched.withLines(String(event.target.id())));
  cy.on('drag dragfree', 'node', sheet.refresh);
  return {
    sheet,
    take: (elements, places) => {
      roster.take(elements, places);
      touched.clear();
    },
  };
}
