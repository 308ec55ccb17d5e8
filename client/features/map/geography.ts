import codes from 'i18n-iso-countries/codes.json';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { SMALL_COUNTRIES } from './small-countries.ts';

/** A country's outline, as Natural Earth draws it. */
interface Land {
  /** ISO 3166-1 alpha-2; undefined where it has none. */
  readonly code: string | undefined;
  readonly name: string;
  readonly outline: Feature<Polygon | MultiPolygon>;
}

type Point = readonly [longitude: number, latitude: number];

const codeByNumber = new Map(codes.map(([alpha2, , number]) => [number, alpha2]));
/** What the data name without a number. */
const CODE_BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK' };

export const LANDS: readonly Land[] = outlines().map((outline) => ({
  code: codeByNumber.get(String(outline.id)) ?? CODE_BY_NAME[outline.properties.name],
  name: outline.properties.name,
  outline,
}));

const points = new Map<string, Point>([
  ...SMALL_COUNTRIES,
  ...LANDS.flatMap(({ code, outline }) => (code === undefined ? [] : [[code, middleOf(outline)] as const])),
]);

/** The middle of a country's largest part, in degrees; undefined for a code that is no country's. */
export function pointOf(code: string): Point | undefined {
  return points.get(code);
}

/** France would otherwise lie in the Atlantic, for Guiana's sake. */
function middleOf({ geometry }: Land['outline']): Point {
  if (geometry.type === 'Polygon') return geoCentroid(geometry);
  const parts = geometry.coordinates.map((coordinates: Position[][]): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  const largest = parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most));
  return geoCentroid(largest);
}

function outlines() {
  // A file of outlines has a wider type as JSON than the one its format promises.
  const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry, properties }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [{ type: 'Feature' as const, id: id ?? '', geometry, properties }]
      : [],
  );
}
