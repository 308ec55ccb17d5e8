import type { Point } from '../../client/graph/box.ts';
import type { Elements } from '../../client/graph/elements.ts';

/** A drawing under measurement; it is moved by the mouse alone. */
export interface Drawn {
  /** Resolves when it was drawn for the first time. */
  readonly painted: Promise<unknown>;
  /** Resolves when nothing of the graph is missing any more; lettering may still follow. */
  readonly complete: Promise<unknown>;
  readonly close: () => void;
}

export type Draw = (container: HTMLElement, graph: Elements, places: ReadonlyMap<string, Point>) => Drawn;

/** The same places for every library: a grid, so that no layout is measured. */
export function arrangedGrid({ nodes }: Elements): ReadonlyMap<string, Point> {
  const inRow = Math.ceil(Math.sqrt(nodes.length));
  return new Map(
    nodes.map(({ id }, index) => [
      id,
      { x: ((index * 7919) % inRow) * 130 + (index % 11) * 9, y: Math.floor(index / inRow) * 90 },
    ]),
  );
}
