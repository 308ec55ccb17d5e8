import { ScrollArea, Stack, Table, Text } from '@mantine/core';
import { NodeId, type QueryResponse } from '#domain';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import { useApp } from '../../ui/app-store.ts';
import { NodeChip } from '../../ui/node-chip.tsx';

type Cell = QueryResponse['rows'][number][number];

export function ResultTable({ result }: { readonly result: QueryResponse }) {
  const { t } = useTranslation();
  const { columns, rows, truncated, tookMs, graph } = result;
  const nodes = new Map<string, QueryResponse['graph']['nodes'][number]>(
    graph.nodes.map((node) => [node.id, node]),
  );
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" role="status">
        {t('queries.rows', { n: rows.length, ms: Math.round(tookMs) })}
        {truncated && ` · ${t('queries.truncated', { n: rows.length })}`}
      </Text>
      {rows.length === 0 && <Text size="sm">{t('queries.noRows')}</Text>}
      <ScrollArea.Autosize mah={420}>
        <Table striped highlightOnHover fz="xs" data-testid="result">
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              // Rows have no identity of their own and never change place.
              // oxlint-disable-next-line no-array-index-key
              <Table.Tr key={index}>
                {row.map((cell, column) => (
                  <Table.Td key={columns[column] ?? column}>
                    <CellValue cell={cell} nodes={nodes} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Stack>
  );
}

function CellValue(props: {
  readonly cell: Cell;
  readonly nodes: ReadonlyMap<string, QueryResponse['graph']['nodes'][number]>;
}) {
  const { cell, nodes } = props;
  const names = useApp((state) => state.nameLanguage);
  const node = nodes.get(idOf(cell) ?? '');
  if (node !== undefined) return <NodeChip node={node} />;
  if (cell === null) return '–';
  if (Array.isArray(cell)) {
    return cell
      .map((part) => {
        const known = nodes.get(idOf(part) ?? '');
        return known === undefined ? asText(part) : nameOf(known, names);
      })
      .join('、');
  }
  return asText(cell);
}

/** Nodes stand in a row as their id or as a map that holds one. */
function idOf(cell: Cell): string | undefined {
  const id = typeof cell === 'object' && cell !== null && !Array.isArray(cell) ? cell['id'] : cell;
  return NodeId.safeParse(id).data;
}

/** An edge is told by its type; it stands in the drawing anyway. */
function asText(cell: Cell): string {
  if (typeof cell === 'object' && cell !== null && !Array.isArray(cell) && typeof cell['type'] === 'string') {
    return cell['type'];
  }
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
