import {
  getCoreRowModel,
  getFacetedRowModel,
  getFacetedUniqueValues,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type FilterFn,
  type Row as TableRow,
  type SortingState,
  type Table,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Listed } from './column.ts';

/** Chinese by pinyin, digits by value, letters of both cases together. */
const ORDER = new Intl.Collator(['zh-Hans', 'en'], { numeric: true, sensitivity: 'base' });

export interface Listing<Row extends Listed> {
  readonly table: Table<Row>;
  /** By column id. */
  readonly columns: ReadonlyMap<string, Column<Row>>;
}

/** The rows as sorted, filtered and searched, and the columns as chosen. */
export function useListing<Row extends Listed>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { search, sorted }: { readonly search: string; readonly sorted: SortingState },
): Listing<Row> {
  const { t } = useTranslation();
  const [sorting, setSorting] = useState(sorted);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const definitions = useMemo(
    () => columns.map((column) => toDefinition(column, t(column.title))),
    [columns, t],
  );
  const data = useMemo(() => [...rows], [rows]);
  // No compiler memoises this hook.
  // oxlint-disable-next-line react/incompatible-library
  const table = useReactTable({
    data,
    columns: definitions,
    state: { globalFilter: search.trim().toLowerCase(), sorting },
    onSortingChange: setSorting,
    globalFilterFn: (row, id, wanted: string) =>
      byId.get(id)?.text(row.original).toLowerCase().includes(wanted) ?? false,
    getColumnCanGlobalFilter: () => true,
    getRowId: (row) => row.id,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFacetedRowModel: getFacetedRowModel(),
    getFacetedUniqueValues: getFacetedUniqueValues(),
  });
  return { table, columns: byId };
}

function toDefinition<Row extends Listed>(column: Column<Row>, header: string): ColumnDef<Row> {
  const { id, width, isName, filter } = column;
  return {
    id,
    header,
    size: width,
    enableHiding: isName !== true,
    sortUndefined: 'last',
    // What is unknown sorts last either way.
    accessorFn: (row) => {
      const text = column.text(row);
      return column.number === undefined ? (text === '' ? undefined : text) : column.number(row);
    },
    sortingFn: (a, b) => compared(column, a, b),
    filterFn: filterFor(column, filter),
  };
}

function compared<Row>(column: Column<Row>, a: TableRow<Row>, b: TableRow<Row>): number {
  if (column.number !== undefined) return column.number(a.original) - column.number(b.original);
  return ORDER.compare(column.text(a.original), column.text(b.original));
}

function filterFor<Row>(column: Column<Row>, kind: Column<Row>['filter']): FilterFn<Row> {
  return (row, _id, wanted: string) => {
    if (kind === 'choice') return column.text(row.original) === wanted;
    if (kind === 'least') return (column.number?.(row.original) ?? 0) >= Number(wanted);
    return column.text(row.original).toLowerCase().includes(wanted.trim().toLowerCase());
  };
}
