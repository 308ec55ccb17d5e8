import type { EventStatus } from '#domain';
import { DASHES } from '../../graph/style.ts';

export function LineSample({ status }: { readonly status: EventStatus }) {
  return (
    <svg width={26} height={10} aria-hidden>
      <line
        x1={0}
        x2={26}
        y1={5}
        y2={5}
        stroke="currentColor"
        strokeWidth={2}
        strokeDasharray={status === 'occurred' ? undefined : DASHES[status].join(' ')}
      />
    </svg>
  );
}

export function WidthSample() {
  return (
    <svg width={26} height={14} aria-hidden>
      <path d="M0 6.5 L26 1 L26 13 L0 7.5Z" fill="currentColor" opacity={0.5} />
    </svg>
  );
}
