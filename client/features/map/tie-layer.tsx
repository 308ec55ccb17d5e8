import { DASHES } from '../../graph/style.ts';
import { FAMILY_COLOURS } from '../../graph/palette.ts';
import { FAMILY_OF } from '../../state/event-families.ts';
import { countByType, tieReports, tieStatus, type Tie } from '../../state/ties.ts';
import { arcPath, type Pixel } from './arc.ts';
import classes from './map.module.css';
import type { Marked } from './map-tip.tsx';
import { buttonProps } from './svg-button.ts';

export interface PlacedTie {
  readonly tie: Tie;
  readonly name: string;
  readonly from: Pixel;
  readonly to: Pixel;
}

/** Ties as arcs: wide by sources, dashed by status, in the colour of what they are mostly about. */
export function TieLayer(props: {
  readonly ties: readonly PlacedTie[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover: (marked: Marked | undefined) => void;
}) {
  const { ties, selected, onSelect, onHover } = props;
  return (
    <g>
      {ties.map(({ tie, name, from, to }) => {
        const [most = 'statement'] = countByType(tie.events).keys();
        const status = tieStatus(tie);
        const d = arcPath(from, to);
        const mark: Marked = { name, events: tie.events, reports: tieReports(tie) };
        return (
          <g
            key={tie.id}
            className={classes['tie']}
            data-chosen={tie.id === selected || undefined}
            data-tie={tie.id}
            {...buttonProps(name, tie.id === selected, () => onSelect(tie.id))}
            onPointerEnter={() => onHover(mark)}
            onPointerLeave={() => onHover(undefined)}
            onFocus={() => onHover(mark)}
            onBlur={() => onHover(undefined)}
          >
            <path d={d} className={classes['grip']} />
            <path d={d} className={classes['rim']} strokeWidth={widthFor(tieReports(tie)) + 2.4} />
            <path
              d={d}
              className={classes['arc']}
              stroke={FAMILY_COLOURS[FAMILY_OF[most]]}
              strokeWidth={widthFor(tieReports(tie))}
              strokeDasharray={status === 'occurred' ? undefined : DASHES[status].join(' ')}
            />
          </g>
        );
      })}
    </g>
  );
}

/** In pixels, logarithmic as in the drawing. */
function widthFor(reports: number): number {
  return Math.min(9, 1.4 * (1 + Math.log2(reports) * 0.7));
}
