import type { Column as TableColumn } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Column, Listed } from './column.ts';
import classes from './table.module.css';

/** The field under a column's title that keeps only some of its rows. */
export function ColumnFilter<Row extends Listed>(props: {
  readonly column: Column<Row>;
  readonly of: TableColumn<Row>;
}) {
  const { t } = useTranslation();
  const { column, of } = props;
  const filtered = of.getFilterValue();
  const value = typeof filtered === 'string' ? filtered : '';
  const set = (next: string) => of.setFilterValue(next === '' ? undefined : next);
  const label = t('table.filterBy', { what: t(column.title) });
  if (column.filter === 'choice') {
    const values = [...of.getFacetedUniqueValues()].flatMap(([text, n]: [unknown, number]) =>
      typeof text === 'string' ? [{ text, n }] : [],
    );
    return (
      <select
        className={classes['filter']}
        aria-label={label}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{t('table.any')}</option>
        {values
          .toSorted((a, b) => b.n - a.n)
          .map(({ text, n }) => (
            <option key={text} value={text}>
              {text} ({n})
            </option>
          ))}
      </select>
    );
  }
  return (
    <input
      className={classes['filter']}
      aria-label={label}
      placeholder={column.filter === 'least' ? '≥' : t('table.contains')}
      inputMode={column.filter === 'least' ? 'numeric' : 'text'}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
