import type { Core } from 'cytoscape';
import type { Places } from '../state/scene.ts';
import type { Latest } from './drawing.ts';
import type { GraphViewProps } from './graph-view.ts';
import { keepPicture } from './old-picture.ts';
import { createPlacing, type Placing } from './places-on.ts';
import type { Roster } from './roster.ts';

type Elements = GraphViewProps['elements'];

/** What is in a drawing, in step with the latest elements and their places. */
export interface Contents {
  readonly placing: Placing;
  readonly update: () => void;
  readonly close: () => void;
}

export interface ContentsOptions {
  readonly container: HTMLElement;
  readonly roster: Roster;
  /** Takes over elements, with the places that they have. */
  readonly take: (elements: Elements, places: Places) => void;
  /** To be called after all changes. */
  readonly refresh: () => void;
}

export function createContents(
  cy: Core,
  latest: Latest,
  { container, roster, take, refresh }: ContentsOptions,
): Contents {
  const before = createBefore(container);
  const onPlaced = () => {
    refresh();
    before.takeAway();
  };
  const placing = createPlacing(cy, latest, { roster, onPlaced });
  let drawnKey: string | undefined;
  let drawn: Elements | undefined;
  return {
    placing,
    update: () => {
      const { elements, sceneKey, places } = latest.current;
      const isAnother = sceneKey !== drawnKey;
      const isRegrouped = !isAnother && drawn !== undefined && groupsIn(drawn) !== groupsIn(elements);
      const isOther = elements !== drawn;
      if (!isToBePlaced(elements, places)) before.takeAway();
      else if (isOther && drawn !== undefined && drawn.nodes.length > 0) before.keep();
      [drawnKey, drawn] = [sceneKey, elements];
      if (isOther) take(elements, places);
      placing.settle({ isAnother, isRegrouped });
      refresh();
    },
    close: () => {
      before.takeAway();
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
