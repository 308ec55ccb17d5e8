import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withFound } from '../../state/found-graph.ts';
import { graphOf } from '../../state/result-cells.ts';
import { useApp } from '../../ui/app-store.ts';
import { ResultTable } from '../saved-queries/result-table.tsx';
import { useSceneActions } from '../scene/scene-actions.ts';
import type { Run } from './console-state.ts';
import { showFault, type Fault } from './cypher-editor.tsx';

const EXPLAINED = [
  'query_invalid',
  'query_refused',
  'query_timeout',
  'unsupported_on_engine',
  'too_large',
] as const;

export function ConsoleResult({ run, fault }: { readonly run: Run; readonly fault: Fault | undefined }) {
  const { t } = useTranslation();
  const { state, rows, columns, summary, error } = run;
  const graph = useMemo(() => graphOf(rows), [rows]);
  const status =
    state === 'running'
      ? t('console.running', { n: rows.length })
      : state === 'stopped'
        ? t('console.stopped', { n: rows.length })
        : summary === undefined
          ? ''
          : [
              t('console.summary', {
                rows: summary.rows,
                nodes: summary.graph.nodes,
                edges: summary.graph.edges,
                ms: Math.round(summary.tookMs),
              }),
              ...(summary.truncated ? [t('console.cut')] : []),
            ].join(' · ');
  return (
    <Stack gap="sm">
      {error !== undefined && <Failure error={error} fault={fault} />}
      {state === 'done' && rows.length > 0 && <DrawButtons run={run} graph={graph} />}
      {state === 'done' && rows.length === 0 && <Text size="sm">{t('queries.noRows')}</Text>}
      {(error === undefined || rows.length > 0) && (
        <ResultTable name="mailuo-cypher" columns={columns} rows={rows} graph={graph} status={status} />
      )}
    </Stack>
  );
}

/** Both are steps that can be undone. */
function DrawButtons(props: { readonly run: Run; readonly graph: ReturnType<typeof graphOf> }) {
  const { run, graph } = props;
  const { t } = useTranslation();
  const { show } = useSceneActions();
  const record = useApp((state) => state.record);
  if (graph.nodes.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('console.noGraph')}
      </Text>
    );
  }
  const { statement, params } = run;
  return (
    <Group gap="xs">
      <Button
        size="xs"
        variant="light"
        leftSection={<IconPlayerPlay size={14} />}
        onClick={() =>
          show(t('console.step'), { kind: 'statement', statement: statement.trim(), params }, graph)
        }
      >
        {t('console.replace')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        onClick={() =>
          record({ action: 'query', name: t('console.step') }, (scene) => withFound(scene, graph))
        }
      >
        {t('console.add')}
      </Button>
    </Group>
  );
}

/** What failed, what to do, and where it stands. */
function Failure(props: { readonly error: NonNullable<Run['error']>; readonly fault: Fault | undefined }) {
  const { error, fault } = props;
  const { t } = useTranslation();
  const code = EXPLAINED.find((each) => each === error.code);
  const { position, fields = [] } = error.details;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t(`console.error.${code ?? 'other'}`)}
    >
      <Stack gap={6}>
        {code !== undefined && <Text size="sm">{t(`console.advice.${code}`)}</Text>}
        <Text size="xs">{error.message}</Text>
        {fields.map(({ path, message }) => (
          <Text key={path} size="xs">
            {path}: {message}
          </Text>
        ))}
        {fault !== undefined && (
          <Group gap="xs">
            {position !== undefined && <Text size="xs">{t('console.place', position)}</Text>}
            <Button size="compact-xs" variant="light" color="red" onClick={() => showFault(fault)}>
              {t('console.goto')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
