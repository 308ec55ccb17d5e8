import { Button, Code, Collapse, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { QueryResponse, SavedQuery } from '#domain';
import { useTranslation } from 'react-i18next';
import { ResultTable } from './result-table.tsx';
import classes from './saved-queries-panel.module.css';
import type { Use } from './use-query-run.ts';

/** What a query found, and under it how it asks. */
export function QueryOutcome(props: {
  readonly query: SavedQuery;
  readonly outcome: { readonly result: QueryResponse; readonly use: Use } | undefined;
}) {
  const { query, outcome } = props;
  const { t } = useTranslation();
  const [isShown, { toggle }] = useDisclosure(false);
  return (
    <Stack gap="xs">
      {outcome !== undefined && <Found name={query.name} {...outcome} />}
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        aria-expanded={isShown}
        onClick={toggle}
        style={{ alignSelf: 'start' }}
      >
        {t('queries.statement')}
      </Button>
      <Collapse expanded={isShown}>
        <Code block className={classes['code']}>
          {query.statement}
        </Code>
      </Collapse>
    </Stack>
  );
}

function Found(props: { readonly name: string; readonly result: QueryResponse; readonly use: Use }) {
  const { name, result, use } = props;
  const { t } = useTranslation();
  const { columns, rows, truncated, tookMs, graph } = result;
  const status = [
    t('queries.rows', { n: rows.length, ms: Math.round(tookMs) }),
    ...(truncated ? [t('queries.truncated', { n: rows.length })] : []),
    ...(use === 'table'
      ? []
      : [t('queries.drawn', { nodes: graph.nodes.length, edges: graph.edges.length })]),
  ].join(' · ');
  return (
    <>
      {rows.length === 0 && <Text size="sm">{t('queries.noRows')}</Text>}
      <ResultTable
        key={tookMs}
        isSaved
        name={name}
        columns={columns}
        rows={rows}
        graph={graph}
        status={status}
      />
    </>
  );
}
