import type { Row as TableRow } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import type { Column, Listed } from './column.ts';
import classes from './table.module.css';

/** One row; the cell that names it holds the button by which the keyboard reaches it. */
export function DataRow<Row extends Listed>(props: {
  readonly row: TableRow<Row>;
  readonly columns: ReadonlyMap<string, Column<Row>>;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isPicked: boolean;
  readonly onChoose: (event: MouseEvent) => void;
}) {
  const { row, columns, index, isActive, isSelected, isPicked, onChoose } = props;
  return (
    <tr
      aria-rowindex={index + 3}
      data-testid="row"
      data-id={row.id}
      data-selected={isSelected || undefined}
      data-picked={isPicked || undefined}
      onClick={onChoose}
    >
      {row.getVisibleCells().map(({ id, column }) => {
        const own = columns.get(column.id);
        if (own === undefined) return undefined;
        const text = own.text(row.original);
        if (own.isName === true) {
          return (
            <th key={id} scope="row">
              <button
                type="button"
                className={classes['name']}
                title={text}
                data-row
                tabIndex={isActive ? 0 : -1}
                aria-pressed={isSelected}
              >
                {text}
              </button>
            </th>
          );
        }
        return (
          <td key={id} title={text} data-number={own.number !== undefined || undefined}>
            {own.cell?.(row.original) ?? text}
          </td>
        );
      })}
    </tr>
  );
}
