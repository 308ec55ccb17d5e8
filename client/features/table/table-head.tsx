import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Listed } from './column.ts';
import { ColumnFilter } from './column-filter.tsx';
import classes from './table.module.css';
import type { Listing } from './use-listing.ts';

const SORT_WORDS = { asc: 'ascending', desc: 'descending' } as const;

/** Titles that sort, and under them a row of filters. */
export function TableHead<Row extends Listed>({ table, columns }: Listing<Row>) {
  const { t } = useTranslation();
  const shown = table.getVisibleLeafColumns();
  return (
    <thead className={classes['head']}>
      <tr>
        {shown.map((column) => {
          const own = columns.get(column.id);
          const sort = column.getIsSorted();
          const Icon = sort === 'asc' ? IconArrowUp : sort === 'desc' ? IconArrowDown : IconArrowsSort;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={sort === false ? 'none' : SORT_WORDS[sort]}
              data-number={own?.number !== undefined || undefined}
            >
              <button
                type="button"
                className={classes['sort']}
                data-on={sort !== false || undefined}
                onClick={() => column.toggleSorting()}
                title={t('table.sortBy', { what: own === undefined ? '' : t(own.title) })}
              >
                {own !== undefined && t(own.title)}
                <Icon size={13} aria-hidden />
              </button>
            </th>
          );
        })}
      </tr>
      <tr>
        {shown.map((column) => {
          const own = columns.get(column.id);
          return <td key={column.id}>{own !== undefined && <ColumnFilter column={own} of={column} />}</td>;
        })}
      </tr>
    </thead>
  );
}
