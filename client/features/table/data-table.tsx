import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Listed } from './column.ts';
import { DataRow } from './data-row.tsx';
import { TableHead } from './table-head.tsx';
import classes from './table.module.css';
import type { Listing } from './use-listing.ts';

const ROW_HEIGHT = 36;
/** Rows that PageUp and PageDown move by. */
const PAGE_ROWS = 12;
const HEAD_HEIGHT = 72;

interface Props<Row extends Listed> extends Listing<Row> {
  readonly name: string;
  readonly selected: string | undefined;
  readonly isPicked: (row: Row) => boolean;
  readonly onSelect: (row: Row) => void;
  readonly onPick: (row: Row) => void;
}

/** A table of any length: only rows in sight stand in the document, and each says which of how many it is. */
export function DataTable<Row extends Listed>(props: Props<Row>) {
  const { t } = useTranslation();
  const { table, columns, name, selected } = props;
  const { rows } = table.getRowModel();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  // No compiler memoises this component.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    // The head stands in the same scroll area and covers its upper rim.
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: 12,
  });
  const current = Math.min(active, Math.max(0, rows.length - 1));
  const selectedIndex = selected === undefined ? -1 : rows.findIndex(({ id }) => id === selected);
  const [seen, setSeen] = useState(-1);
  if (selectedIndex !== seen) {
    setSeen(selectedIndex);
    if (selectedIndex >= 0) setActive(selectedIndex);
  }
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [selectedIndex, virtual]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    // A row far away stands in the page only after the scrolling.
    const row = scroller.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    if (row === null || row === undefined) return;
    wantsFocus.current = false;
    row.focus();
  });
  const move = (event: KeyboardEvent) => {
    const to = targetOf(event.key, current, rows.length);
    const row = rows[current];
    if (to !== undefined) {
      event.preventDefault();
      wantsFocus.current = true;
      setActive(to);
      virtual.scrollToIndex(to, { align: 'auto' });
    } else if (event.key === ' ' && row !== undefined) {
      event.preventDefault();
      props.onPick(row.original);
    }
  };
  const choose = (row: Row, index: number) => (event: MouseEvent) => {
    setActive(index);
    if (event.ctrlKey || event.metaKey) props.onPick(row);
    else props.onSelect(row);
  };
  const drawn = virtual.getVirtualItems();
  const before = (drawn[0]?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT;
  const after = virtual.getTotalSize() + HEAD_HEIGHT - (drawn.at(-1)?.end ?? HEAD_HEIGHT);
  const shown = table.getVisibleLeafColumns();
  return (
    <div ref={scroller} className={classes['scroller']} data-testid="scroller">
      <table
        className={classes['table']}
        aria-rowcount={rows.length + 2}
        style={{ width: table.getTotalSize() }}
      >
        <caption>
          <VisuallyHidden>{t('table.caption', { name, n: rows.length })}</VisuallyHidden>
        </caption>
        <colgroup>
          {shown.map((column) => (
            <col key={column.id} style={{ width: column.getSize() }} />
          ))}
        </colgroup>
        <TableHead table={table} columns={columns} />
        <tbody onKeyDown={move}>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {drawn.map(({ index }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <DataRow
                  key={row.id}
                  row={row}
                  columns={columns}
                  index={index}
                  isActive={index === current}
                  isSelected={row.id === selected}
                  isPicked={props.isPicked(row.original)}
                  onChoose={choose(row.original, index)}
                />
              )
            );
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes['none']}>{t('list.none')}</p>}
    </div>
  );
}

function targetOf(key: string, from: number, count: number): number | undefined {
  const last = Math.max(0, count - 1);
  const within = (index: number) => Math.min(last, Math.max(0, index));
  if (key === 'ArrowDown') return within(from + 1);
  if (key === 'ArrowUp') return within(from - 1);
  if (key === 'PageDown') return within(from + PAGE_ROWS);
  if (key === 'PageUp') return within(from - PAGE_ROWS);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
