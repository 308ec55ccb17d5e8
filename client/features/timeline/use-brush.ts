import { useRef, type PointerEvent } from 'react';
import { brushed, clicked, type Grip } from '../../state/brush.ts';
import type { Range } from '../../state/histogram.ts';

interface Hold {
  readonly grip: Grip;
  readonly range: Range;
  readonly bar: number;
  hasMoved: boolean;
}

/** Dragging over the bars, by mouse, pen or finger. What was taken hold of is told by `data-grip`. */
export function useBrush(options: {
  readonly range: Range;
  readonly count: number;
  readonly onRange: (range: Range) => void;
  readonly onHover: (bar: number | undefined) => void;
}) {
  const { range, count, onRange, onHover } = options;
  const hold = useRef<Hold>(undefined);
  const barAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((event.clientX - left) / width) * count)));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hold.current = { grip: gripOf(event.target), range, bar: barAt(event), hasMoved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const bar = barAt(event);
      onHover(bar);
      const held = hold.current;
      if (held === undefined || (bar === held.bar && !held.hasMoved)) return;
      held.hasMoved = true;
      onRange(brushed(held.grip, held.range, held.bar, bar, count));
    },
    onPointerUp: () => {
      const held = hold.current;
      hold.current = undefined;
      if (held === undefined || held.hasMoved) return;
      // The ends of a window over one bar leave nothing else of it to click on.
      const isOneBar = held.range[0] === held.range[1];
      if (isOneBar || held.grip === 'window' || held.grip === 'bars')
        onRange(clicked(held.range, isOneBar && held.grip !== 'bars' ? held.range[0] : held.bar, count));
    },
    onPointerCancel: () => {
      hold.current = undefined;
    },
    onPointerLeave: () => onHover(undefined),
  };
}

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof HTMLElement ? target.dataset['grip'] : undefined;
  return grip === 'from' || grip === 'to' || grip === 'window' ? grip : 'bars';
}
