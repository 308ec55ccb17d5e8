import type { EventStatus } from '#domain';
import { DASHES } from '../../graph/style.ts';

/** A stretch of line as a legend shows it; solid without dashes. */
export function LineSample(props: {
  readonly dashes?: readonly number[];
  /** Pixels. */
  readonly width?: number;
  readonly thickness?: number;
  readonly colour?: string;
  readonly opacity?: number;
}) {
  const { dashes, width = 26, thickness = 2, colour = 'currentColor', opacity = 1 } = props;
  return (
    <svg width={width} height={10} aria-hidden>
      <line
        x1={0}
        x2={width}
        y1={5}
        y2={5}
        stroke={colour}
        opacity={opacity}
        strokeWidth={thickness}
        strokeDasharray={dashes?.join(' ')}
      />
    </svg>
  );
}

export function StatusSample(props: { readonly status: EventStatus; readonly width?: number }) {
  const { status, ...rest } = props;
  return <LineSample {...rest} {...(status === 'occurred' ? {} : { dashes: DASHES[status] })} />;
}

export function WidthSample() {
  return (
    <svg width={26} height={14} aria-hidden>
      <path d="M0 6.5 L26 1 L26 13 L0 7.5Z" fill="currentColor" opacity={0.5} />
    </svg>
  );
}
