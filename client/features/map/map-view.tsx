import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapGraph } from '../../state/map-graph.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { pointOf } from './geography.ts';
import { MapLegend } from './map-legend.tsx';
import { useMapScene } from './map-scene.ts';
import { MapTools } from './map-tools.tsx';
import classes from './map.module.css';
import { projectionFor, type MapView as Part } from './projection.ts';
import { useZoom } from './use-zoom.ts';
import { WorldMap } from './world-map.tsx';

/** The scene on the map: countries by their events, ties as arcs, places as points. */
export function MapView() {
  const { t } = useTranslation();
  const { ref, width, height } = useElementSize();
  const { graph, steps, shades } = useMapScene();
  // Where nothing is drawn at all, the notice over the stage says why.
  const hasScene = useDrawn().nodes.length > 0;
  const [part, setPart] = useState<Part>('scene');
  const zoom = useZoom({ width, height });
  // Fits to what is there when it is asked for, and no more: playing must not move the map under the reader.
  const [fitted, setFitted] = useState(() => pointsOf(graph));
  const projection = useMemo(
    () => projectionFor(part, { width, height }, fitted),
    [part, width, height, fitted],
  );
  const show = (next: Part) => {
    setFitted(pointsOf(graph));
    setPart(next);
    zoom.reset();
  };
  return (
    <div ref={ref} className={classes['map']} data-testid="map">
      {width > 0 && (
        <WorldMap
          graph={graph}
          shades={shades}
          projection={projection}
          size={{ width, height }}
          zoom={zoom}
        />
      )}
      <MapTools view={part} onView={show} onZoom={zoom.zoomBy} />
      {hasScene && graph.countries.length + graph.places.length === 0 && (
        <p className={classes['none']}>{t('map.none')}</p>
      )}
      <div className={classes['foot']}>
        <MapLegend steps={graph.countries.length === 0 ? [] : steps} unlocated={graph.unlocated} />
        <small className={classes['borders']}>{t('map.borders')}</small>
      </div>
    </div>
  );
}

/** Where the scene's countries and located places lie, in degrees. */
function pointsOf({ countries, places }: MapGraph): readonly (readonly [number, number])[] {
  const middles = countries.flatMap(({ code }) => {
    const point = pointOf(code);
    return point === undefined ? [] : [point];
  });
  return [...middles, ...places.map(({ longitude, latitude }) => [longitude, latitude] as const)];
}
