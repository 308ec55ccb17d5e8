import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Size } from './projection.ts';

export interface MapZoom {
  readonly ref: React.RefObject<SVGSVGElement | null>;
  readonly transform: ZoomTransform;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  /** Moves a point of the map into the middle where it lies outside the frame. */
  readonly reveal: (point: readonly [number, number]) => void;
}

/** Zooming and panning by wheel, drag and pinch. */
export function useZoom({ width, height }: Size): MapZoom {
  const ref = useRef<SVGSVGElement>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const latest = useRef(zoomIdentity);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  useEffect(() => {
    const svg = ref.current;
    if (svg === null || width === 0) return undefined;
    behavior.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.8, 14])
      .translateExtent([
        [-width / 2, -height / 2],
        [width * 1.5, height * 1.5],
      ])
      .on('zoom', (event: { readonly transform: ZoomTransform }) => {
        latest.current = event.transform;
        setTransform(event.transform);
      });
    select(svg).call(behavior.current).on('dblclick.zoom', null);
    return () => void select(svg).on('.zoom', null);
  }, [width, height]);
  return useMemo(() => {
    const withSvg = (work: (svg: SVGSVGElement, zooming: ZoomBehavior<SVGSVGElement, unknown>) => void) => {
      if (ref.current !== null && behavior.current !== undefined) work(ref.current, behavior.current);
    };
    return {
      ref,
      transform,
      zoomBy: (factor) => withSvg((svg, zooming) => zooming.scaleBy(select(svg), factor)),
      reset: () => withSvg((svg, zooming) => zooming.transform(select(svg), zoomIdentity)),
      reveal: (point) =>
        withSvg((svg, zooming) => {
          const [x, y] = latest.current.apply([...point]);
          if (x < 0 || y < 0 || x > width || y > height) zooming.translateTo(select(svg), ...point);
        }),
    };
  }, [transform, width, height]);
}
