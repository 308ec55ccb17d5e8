import { Group, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { NodeId } from '#domain';
import type { SortingState } from '@tanstack/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../ui/app-store.ts';
import type { Column, Listed as ListedRow } from './column.ts';
import { DataTable } from './data-table.tsx';
import { TableTools } from './table-tools.tsx';
import classes from './table.module.css';
import { useListing } from './use-listing.ts';

/** One of the tables with its search and tools, bound to what is selected and picked in the scene. */
export function Listed<Row extends ListedRow>(props: {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly sorted: SortingState;
  readonly sentenceOf: (row: Row) => string;
  /** What picking a row picks. */
  readonly nodesOf: (row: Row) => readonly NodeId[];
}) {
  const { t } = useTranslation();
  const { name, rows, columns, sorted, nodesOf } = props;
  const [search, setSearch] = useState('');
  const { selected, picked, select, pick } = useApp((state) => state);
  const listing = useListing(rows, columns, { search, sorted });
  const shown = listing.table.getRowModel().rows;
  const [sort] = listing.table.getState().sorting;
  const sortedBy = sort === undefined ? undefined : listing.columns.get(sort.id);
  const isPicked = (row: Row) => nodesOf(row).every((id) => picked.has(id));
  const togglePicked = (row: Row) => {
    const ids = new Set(nodesOf(row));
    pick(isPicked(row) ? [...picked].filter((id) => !ids.has(id)) : [...picked, ...ids]);
  };
  return (
    <>
      <Group gap={6} className={classes['tools']} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          maw={300}
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <span className={classes['shown']} role="status">
          {shown.length === rows.length
            ? t('table.rowsShown', { count: rows.length })
            : t('table.rowsOf', { shown: shown.length, total: rows.length })}
          <VisuallyHidden>
            {sort !== undefined &&
              sortedBy !== undefined &&
              t(sort.desc ? 'table.sortedDown' : 'table.sortedUp', { what: t(sortedBy.title) })}
          </VisuallyHidden>
        </span>
        <TableTools
          {...listing}
          fileName={`mailuo-${name}.csv`}
          sentenceOf={props.sentenceOf}
          onPickAll={() => pick(shown.flatMap(({ original }) => nodesOf(original)))}
        />
      </Group>
      <DataTable
        {...listing}
        name={name}
        selected={selected}
        isPicked={isPicked}
        onSelect={({ id }) => select(id)}
        onPick={togglePicked}
      />
    </>
  );
}
