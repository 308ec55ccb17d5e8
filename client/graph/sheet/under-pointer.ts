import type { Point } from '../box.ts';
import type { Elements } from '../elements.ts';

/** What lies at a point of a drawing, in pixels at zoom 1. */
export interface UnderPointer {
  /** The node whose disc holds the point, or nearly does, `reach` pixels beside it. */
  readonly nodeAt: (point: Point, reach: number) => string | undefined;
  /** The line that runs nearest by, at most `reach` pixels aside. */
  readonly lineAt: (point: Point, reach: number) => string | undefined;
}

/** Asked for each move of the mouse: plain numbers in a row are looked through in well under a millisecond. */
export function underPointer(
  { nodes, edges }: Pick<Elements, 'nodes' | 'edges'>,
  placeOf: (id: string) => Point | undefined,
): UnderPointer {
  const places = new Map(nodes.map(({ id }) => [id, placeOf(id)]));
  const spots = nodes.flatMap(({ id, size }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, ...place, radius: size / 2 }];
  });
  const lines = edges.flatMap(({ id, source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined ? [] : [{ id, from: { ...from }, to: { ...to } }];
  });
  return {
    nodeAt: ({ x, y }, reach) => {
      const holding = spots.filter((spot) => Math.hypot(spot.x - x, spot.y - y) <= spot.radius + reach);
      // Of nodes on one another, the one that is met nearest to its middle.
      return nearest(holding, (spot) => Math.hypot(spot.x - x, spot.y - y) / spot.radius)?.id;
    },
    lineAt: (point, reach) =>
      nearest(
        lines.filter(({ from, to }) => distanceTo(point, from, to) <= reach),
        ({ from, to }) => distanceTo(point, from, to),
      )?.id,
  };
}

function nearest<Each>(all: readonly Each[], distance: (one: Each) => number): Each | undefined {
  return all.reduce<Each | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
}

/** From a point to the nearest one of a line from end to end. */
function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}
