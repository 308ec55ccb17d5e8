import type { GeoProjection } from 'd3-geo';
import type { ZoomTransform } from 'd3-zoom';
import { labelsApart, type LabelBox } from '../../state/labels.ts';
import { textWidth } from '../../state/text-width.ts';
import { nameOf, type NameLanguage } from '../../state/language.ts';
import type { MapGraph } from '../../state/map-graph.ts';
import type { GraphNode } from '#domain';
import type { Pixel } from './arc.ts';
import { pointOf } from './geography.ts';
import type { Size } from './projection.ts';

/** In pixels, as the style sheet has them. */
const FONTS = { country: 13, place: 11 } as const;

interface Found {
  readonly node: GraphNode;
  readonly name: string;
  readonly at: Pixel;
  readonly text: LabelBox | undefined;
  readonly events: readonly GraphNode[];
}

/** Where countries and places stand on the map as it is zoomed now, with labels that keep apart. Those outside the frame
 *  keep their marks, for the keyboard, and lose their labels. */
export function marksOf(
  graph: MapGraph,
  names: NameLanguage,
  projection: GeoProjection,
  transform: ZoomTransform,
  { width, height }: Size,
): { readonly countries: readonly Found[]; readonly places: readonly Found[] } {
  const placed = (
    node: GraphNode,
    point: readonly [number, number] | undefined,
    events: readonly GraphNode[],
  ) => {
    const projected = point === undefined ? null : projection([...point]);
    if (projected === null) return [];
    return [{ node, name: nameOf(node, names), at: transform.apply(projected), events }];
  };
  const countries = graph.countries.flatMap(({ node, code, events }) => placed(node, pointOf(code), events));
  const places = graph.places.flatMap(({ node, longitude, latitude, events }) =>
    placed(node, [longitude, latitude], events),
  );
  const isInside = ({ at: [x, y] }: { readonly at: Pixel }) => x > 0 && y > 0 && x < width && y < height;
  const wish = (size: number) => (mark: (typeof countries)[number]) => ({
    id: mark.node.id,
    boxes: boxesAround(mark.at, textWidth(mark.name, size), size),
  });
  const dots = countries.map(({ at: [x, y] }): LabelBox => ({ x, y, width: 9, height: 9 }));
  const texts = labelsApart(
    [
      ...countries.filter(isInside).map(wish(FONTS.country)),
      ...places.filter(isInside).map(wish(FONTS.place)),
    ],
    dots,
  );
  const withText = (mark: (typeof countries)[number]): Found => ({ ...mark, text: texts.get(mark.node.id) });
  return { countries: countries.map(withText), places: places.map(withText) };
}

/** Below the mark, else above, right or left of it. */
function boxesAround([x, y]: Pixel, width: number, size: number): readonly LabelBox[] {
  const height = size + 3;
  const box = (dx: number, dy: number): LabelBox => ({ x: x + dx, y: y + dy, width: width + 4, height });
  const [side, level] = [width / 2 + 9, height / 2 + 6];
  return [box(0, level), box(0, -level), box(side, 0), box(-side, 0)];
}
