import {
  geoCentroid,
  geoConicEqualArea,
  geoNaturalEarth1,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';

/** What of the world fills the map. */
export const MAP_VIEWS = ['world', 'eurasia', 'scene'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The map is cut through the Atlantic, so that the Pacific is whole. */
const PACIFIC: [number, number] = [-150, 0];
const EURASIA: GeoPermissibleObjects = {
  type: 'MultiPoint',
  coordinates: [
    [24, 60],
    [34, 36],
    [78, 8],
    [127, 8],
    [146, 40],
    [170, 66],
    [96, 78],
  ],
};
/** Closer, and an outline made for the whole world falls apart. */
const CLOSEST = 900;

/** The map of a size, in pixels. `points` (longitude, latitude) are what the scene has on it. */
export function projectionFor(
  view: MapView,
  { width, height }: Size,
  points: readonly (readonly [number, number])[],
): GeoProjection {
  const rim = Math.min(40, width / 12);
  const frame: [[number, number], [number, number]] = [
    [rim, rim],
    [Math.max(rim + 1, width - rim), Math.max(rim + 1, height - rim)],
  ];
  if (view === 'eurasia')
    return geoConicEqualArea().parallels([25, 60]).rotate([-92, 0]).fitExtent(frame, EURASIA);
  const scene: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) };
  if (view === 'world' || points.length === 0)
    return geoNaturalEarth1()
      .rotate(PACIFIC)
      .fitExtent(
        [
          [8, 8],
          [width - 8, height - 8],
        ],
        { type: 'Sphere' },
      );
  const [longitude] = geoCentroid(scene);
  const fitted = geoNaturalEarth1().rotate([-longitude, 0]).fitExtent(frame, scene);
  if (fitted.scale() <= CLOSEST) return fitted;
  return fitted
    .scale(CLOSEST)
    .center([0, geoCentroid(scene)[1]])
    .translate([width / 2, height / 2]);
}
