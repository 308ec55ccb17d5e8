import type { Core } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import type { Latest } from './drawing.ts';
import { exchange } from './exchange.ts';
import { fillIn, type Filling } from './filling.ts';
import type { GraphViewProps } from './graph-view.ts';
import { mark } from './marking.ts';
import { keepPicture } from './old-picture.ts';
import { createPlacing, type Placing } from './places-on.ts';
import type { Sheet } from './sheet/sheet.ts';
import { fitPlaces } from './viewport.ts';

type Elements = GraphViewProps['elements'];

/** Of more new elements than this, a large drawing gets some with each frame; they are painted before. */
const MOST_AT_ONCE = 600;

/** What is in a drawing, in step with the latest elements and their places. */
export interface Contents {
  readonly placing: Placing;
  readonly update: () => void;
  /** Resolves when the latest elements are in. */
  readonly complete: () => Promise<unknown>;
  readonly close: () => void;
}

export interface ContentsOptions {
  readonly container: HTMLElement;
  readonly isLarge: boolean;
  readonly sheet: Sheet | undefined;
  /** To be called after all changes. */
  readonly refresh: () => void;
}

export function createContents(
  cy: Core,
  latest: Latest,
  { container, isLarge, sheet, refresh }: ContentsOptions,
): Contents {
  const before = createBefore(container);
  const placing = createPlacing(cy, latest, () => {
    refresh();
    before.takeAway();
  });
  let drawnKey: string | undefined;
  let drawn: Elements | undefined;
  let filling: Filling | undefined;
  /** Calls back once all is in; other changes in between start anew. */
  const draw = (elements: Elements, places: Places, onIn: () => void) => {
    filling?.stop();
    filling = undefined;
    const rest = exchange(cy, elements, { places, most: isLarge ? MOST_AT_ONCE : Infinity });
    if (rest.length === 0) return onIn();
    if (elements.nodes.every(({ id }) => places.has(id))) fitPlaces(cy, elements, places);
    sheet?.refresh();
    const started = fillIn(cy, rest);
    filling = started;
    return void started.done.then((isAll) => {
      if (!isAll || filling !== started) return;
      filling = undefined;
      onIn();
      mark(cy, latest.current);
      refresh();
    });
  };
  return {
    placing,
    update: () => {
      const { elements, sceneKey, places } = latest.current;
      const isAnother = sceneKey !== drawnKey;
      const isRegrouped = !isAnother && drawn !== undefined && groupsIn(drawn) !== groupsIn(elements);
      const isOther = elements !== drawn;
      if (!isToBePlaced(elements, places)) before.takeAway();
      else if (isOther && cy.nodes().nonempty()) before.keep();
      [drawnKey, drawn] = [sceneKey, elements];
      const settle = () => {
        placing.settle({ isAnother, isRegrouped });
        refresh();
      };
      if (isOther) draw(elements, places, settle);
      else if (filling === undefined) settle();
    },
    complete: async () => filling?.done,
    close: () => {
      before.takeAway();
      filling?.stop();
      placing.close();
    },
  };
}

/** The picture of what was there before, for as long as what comes has no places. */
function createBefore(container: HTMLElement) {
  let remove: (() => void) | undefined;
  return {
    keep: () => void (remove ??= keepPicture(container)),
    takeAway: () => {
      remove?.();
      remove = undefined;
    },
  };
}

/** Whether most nodes have no place yet, so that all is laid out anew. */
function isToBePlaced({ nodes }: GraphViewProps['elements'], places: Places): boolean {
  return nodes.filter(({ id }) => !places.has(id)).length > nodes.length / 2;
}

function groupsIn({ groups }: GraphViewProps['elements']): string {
  return groups.map(({ id }) => id).join();
}
