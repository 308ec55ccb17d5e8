import { geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import { memo, useMemo } from 'react';
import { LANDS } from './geography.ts';
import classes from './map.module.css';

/** All countries as they lie, darker by events. Paths are made once for each projection. */
export const LandLayer = memo(function LandLayer(props: {
  readonly projection: GeoProjection;
  /** 1 to 5, by country code. */
  readonly shades: ReadonlyMap<string, number>;
  readonly selected: string | undefined;
  readonly onHover: (code: string | undefined) => void;
}) {
  const { projection, shades, selected, onHover } = props;
  const { lands, net, sphere } = useMemo(() => {
    const path = geoPath(projection).digits(1);
    return {
      lands: LANDS.map(({ code, name, outline }) => ({ code, name, d: path(outline) ?? '' })),
      net: path(geoGraticule10()) ?? '',
      sphere: path({ type: 'Sphere' }) ?? '',
    };
  }, [projection]);
  return (
    <g aria-hidden>
      <path d={sphere} className={classes['sea']} />
      <path d={net} className={classes['net']} />
      {lands.map(({ code, name, d }) => (
        <path
          key={name}
          d={d}
          className={classes['land']}
          data-code={code}
          data-shade={code === undefined ? undefined : shades.get(code)}
          data-chosen={(code !== undefined && code === selected) || undefined}
          onPointerEnter={() => onHover(code)}
          onPointerLeave={() => onHover(undefined)}
        />
      ))}
    </g>
  );
});
