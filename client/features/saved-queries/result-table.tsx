import {
  ActionIcon,
  Button,
  Group,
  ScrollArea,
  Stack,
  Table,
  Text,
  Tooltip,
  UnstyledButton,
} from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFileSpreadsheet } from '@tabler/icons-react';
import type { Graph } from '#domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cellText,
  numberColumns,
  partsOf,
  sortedRows,
  toSheet,
  type ResultRow,
  type RowOrder,
} from '../../state/result-cells.ts';
import { toCsv } from '../../state/separated-values.ts';
import { useApp } from '../../ui/app-store.ts';
import { saveFile } from '../export/save-file.ts';
import { ResultCell } from './result-cell.tsx';
import { useResultWords, type ResultWords } from './result-words.ts';
import classes from './result-table.module.css';

/** Rows shown at first, and more at a time. */
const STEP = 100;
/** Rows shown at most; the file has them all. */
const MOST_ROWS = 1000;

/** A result to read, sort and take out; `status` is what is said of it above. */
export function ResultTable(props: {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  readonly graph: Graph;
  readonly status: string;
  /** Whether a saved query found it, whose columns have names in every language. */
  readonly isSaved?: boolean;
}) {
  const { name, columns, rows, graph, status, isSaved = false } = props;
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const words = useResultWords(isSaved);
  const numbers = useMemo(() => numberColumns(rows, columns.length), [rows, columns]);
  const [order, setOrder] = useState<RowOrder>();
  const [wanted, setWanted] = useState(STEP);
  const known = useMemo(
    () => new Map<string, Graph['nodes'][number]>(graph.nodes.map((node) => [node.id, node])),
    [graph],
  );
  const textOf = (value: ResultRow[number]) => cellText(partsOf(value, known), names);
  const sorted = useMemo(
    () => sortedRows(rows, order, (value) => cellText(partsOf(value, known), names)),
    [rows, order, known, names],
  );
  const shown = sorted.slice(0, Math.min(wanted, MOST_ROWS));
  const left = Math.min(sorted.length, MOST_ROWS) - shown.length;
  return (
    <Stack gap={6} role="region" aria-label={t('queries.result')}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="xs" c="dimmed" role="status">
          {status}
        </Text>
        <Tooltip label={t('queries.csv')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={rows.length === 0}
            aria-label={t('queries.csv')}
            onClick={() =>
              saveFile(
                `${name}.csv`,
                new Blob([toCsv(toSheet(columns, sorted, textOf))], { type: 'text/csv' }),
              )
            }
          >
            <IconFileSpreadsheet size={17} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {rows.length > 0 && (
        <div className={classes['frame']}>
          <ScrollArea type="auto" scrollbars="x" viewportProps={{ tabIndex: 0 }}>
            <Table striped highlightOnHover fz="xs" className={classes['table']} data-testid="result">
              <Table.Thead>
                <Table.Tr>
                  {columns.map((column, index) => (
                    <SortableHead
                      key={column}
                      title={words.title(column)}
                      isNumber={numbers.has(index)}
                      {...{ index, order }}
                      onOrder={setOrder}
                    />
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Rows {...{ columns, known, words, numbers }} rows={shown} />
            </Table>
          </ScrollArea>
        </div>
      )}
      {left > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={() => setWanted(wanted + STEP)}>
          {t('queries.moreRows', { n: Math.min(STEP, left), left })}
        </Button>
      )}
      {rows.length > MOST_ROWS && left === 0 && (
        <Text size="xs" c="dimmed">
          {t('queries.rowsCapped', { n: MOST_ROWS, left: rows.length - MOST_ROWS })}
        </Text>
      )}
    </Stack>
  );
}

function Rows(props: {
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  readonly known: ReadonlyMap<string, Graph['nodes'][number]>;
  readonly words: ResultWords;
  readonly numbers: ReadonlySet<number>;
}) {
  const { columns, rows, known, words, numbers } = props;
  return (
    <Table.Tbody>
      {rows.map((row, index) => (
        // Rows have no identity of their own.
        // oxlint-disable-next-line no-array-index-key
        <Table.Tr key={index}>
          {row.map((value, column) => (
            <Table.Td key={columns[column] ?? column} data-number={numbers.has(column) || undefined}>
              <ResultCell column={columns[column] ?? ''} parts={partsOf(value, known)} words={words} />
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
}

/** Up, down, and back to the order of the server. */
function SortableHead(props: {
  readonly title: string;
  readonly isNumber: boolean;
  readonly index: number;
  readonly order: RowOrder | undefined;
  readonly onOrder: (order: RowOrder | undefined) => void;
}) {
  const { title, isNumber, index, order, onOrder } = props;
  const { t } = useTranslation();
  const isOn = order?.column === index;
  const next = (): RowOrder | undefined => {
    if (!isOn) return { column: index, descending: false };
    return order.descending ? undefined : { column: index, descending: true };
  };
  const Icon = isOn && order.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th aria-sort={isOn ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton
        className={classes['sort']}
        data-number={isNumber || undefined}
        aria-label={t('queries.sort', { column: title })}
        onClick={() => onOrder(next())}
      >
        {title}
        {isOn && <Icon size={13} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}
