import { useEffect, useRef } from 'react';
import { isLargeDrawing, openDrawing, type Drawing } from './drawing.ts';
import type { Direction, GraphViewProps } from './graph-view.ts';

export function CytoscapeView(props: GraphViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  const { elements, places, pinned, sceneKey, scheme, selected, picked, changes, webgl } = props;
  const isLarge = isLargeDrawing(elements) && !webgl;
  useEffect(() => {
    if (container.current === null) return undefined;
    const open = openDrawing(container.current, latest, { webgl, isLarge });
    drawing.current = open;
    latest.current.onReady(open.controls);
    return () => {
      drawing.current = undefined;
      latest.current.onReady(undefined);
      open.close();
    };
  }, [webgl, isLarge]);

  useEffect(() => drawing.current?.paint(scheme), [scheme]);
  // Both take what they need from the latest props; a drawing opened anew has to be filled and marked anew.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => drawing.current?.update(), [elements, places, sceneKey, webgl, isLarge]);
  useEffect(
    () => drawing.current?.mark({ selected, picked, pinned, changes }),
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
    [elements, selected, picked, pinned, changes, webgl, isLarge],
  );

  return (
    <div
      ref={container}
      role="application"
      tabIndex={0}
      aria-label={props.label}
      data-testid="drawing"
      style={{ position: 'absolute', inset: 0 }}
      onKeyDown={(event) => {
        const direction = ARROWS.get(event.key);
        if (direction === undefined || drawing.current === undefined) return undefined;
        event.preventDefault();
        if (event.shiftKey) return drawing.current.controls.panBy(PANS[direction]);
        const next = drawing.current.controls.nextTo(selected, direction);
        if (next !== undefined) props.onSelect(next);
        return undefined;
      }}
    />
  );
}

/** With shift, arrow keys move the view. */
const PANS = {
  left: { x: 80, y: 0 },
  right: { x: -80, y: 0 },
  up: { x: 0, y: 80 },
  down: { x: 0, y: -80 },
} as const satisfies Readonly<Record<Direction, object>>;

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);
