import type { EventType, NodeKind } from '#domain';
import { iconOf } from '../graph/icons.ts';
import { FAMILY_COLOURS, KIND_COLOURS } from '../graph/palette.ts';
import { FAMILY_OF } from '../state/event-families.ts';
import classes from './kind-mark.module.css';

/** The node's own mark in small: same shape, colour and icon as in the drawing. */
export function KindMark(props: {
  readonly kind: NodeKind;
  readonly type?: EventType | undefined;
  readonly size?: number;
}) {
  const { kind, type, size = 20 } = props;
  const colour = kind === 'Event' ? FAMILY_COLOURS[FAMILY_OF[type ?? 'statement']] : KIND_COLOURS[kind];
  return (
    <span
      aria-hidden
      className={classes['mark']}
      data-kind={kind}
      style={{
        backgroundColor: colour,
        backgroundImage: `url("${iconOf(kind, type)}")`,
        width: size,
        height: size,
      }}
    />
  );
}
