import type { GraphNode } from '#domain';
import type { LabelBox } from '../../state/labels.ts';
import type { Pixel } from './arc.ts';
import classes from './map.module.css';
import type { Marked } from './map-tip.tsx';
import { buttonProps } from './svg-button.ts';

/** A country's or a place's mark. */
export interface PlacedNode {
  readonly node: GraphNode;
  readonly name: string;
  readonly at: Pixel;
  readonly label: string;
  readonly text: LabelBox | undefined;
  readonly events: readonly GraphNode[];
}

/** Marks in the order in which the tab key goes through them; places with their names. */
export function MarkLayer(props: {
  readonly marks: readonly PlacedNode[];
  readonly shape: 'country' | 'place';
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover: (marked: Marked | undefined) => void;
  readonly onFocus: (mark: PlacedNode) => void;
}) {
  const { marks, shape, selected, onSelect, onHover, onFocus } = props;
  return (
    <g>
      {marks.map((mark) => {
        const { node, at, label, events } = mark;
        const told: Marked = { name: label, events, reports: undefined };
        return (
          <g
            key={node.id}
            className={classes['mark']}
            data-shape={shape}
            data-node={node.id}
            data-chosen={node.id === selected || undefined}
            {...buttonProps(label, node.id === selected, () => onSelect(node.id))}
            onPointerEnter={() => onHover(told)}
            onPointerLeave={() => onHover(undefined)}
            onFocus={() => {
              onFocus(mark);
              onHover(told);
            }}
            onBlur={() => onHover(undefined)}
          >
            <circle cx={at[0]} cy={at[1]} r={12} className={classes['target']} />
            {shape === 'place' && <Face mark={mark} radius={radiusFor(events.length)} />}
          </g>
        );
      })}
    </g>
  );
}

/** The dots and names of countries, drawn over the ties that meet there; for pointers alone, as the marks below are
 *  what keys reach. */
export function CountryFaces(props: {
  readonly marks: readonly PlacedNode[];
  readonly onSelect: (id: string) => void;
}) {
  return (
    <g aria-hidden className={classes['faces']}>
      {props.marks.map((mark) => (
        <g
          key={mark.node.id}
          className={classes['mark']}
          data-face={mark.node.id}
          onClick={(event) => {
            event.stopPropagation();
            props.onSelect(mark.node.id);
          }}
        >
          <Face mark={mark} radius={4} />
        </g>
      ))}
    </g>
  );
}

function Face({ mark: { at, name, text }, radius }: { readonly mark: PlacedNode; readonly radius: number }) {
  return (
    <>
      <circle cx={at[0]} cy={at[1]} r={radius} />
      {text !== undefined && (
        <text x={text.x} y={text.y}>
          {name}
        </text>
      )}
    </>
  );
}

/** Area grows with the number of events; 3.5 to 9 pixels. */
function radiusFor(events: number): number {
  return Math.min(9, 2.5 + Math.sqrt(events));
}
