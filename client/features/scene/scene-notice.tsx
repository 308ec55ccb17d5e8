import { Button, Code, Loader, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { Problem } from '../../ui/problem.tsx';
import classes from './scene.module.css';

/** What stands in place of the drawing while there is none, and why. */
export function SceneNotice(props: { readonly onRetry: () => void; readonly onStartOver: () => void }) {
  const { t } = useTranslation();
  const { onRetry, onStartOver } = props;
  const scene = useScene();
  const drawn = useDrawn();
  const loading = useApp((state) => state.loading);
  const setLoading = useApp((state) => state.setLoading);
  if (drawn.nodes.length > 0) {
    if (loading.kind !== 'failed') return undefined;
    return (
      <div className={classes['corner']}>
        <Problem error={loading.error} onRetry={() => setLoading({ kind: 'ready' })} />
      </div>
    );
  }
  return (
    <div className={classes['notice']}>
      {loading.kind === 'busy' && <Opening />}
      {loading.kind === 'failed' && (
        <Problem error={loading.error} onRetry={onRetry}>
          <Button size="compact-xs" variant="subtle" color="red" onClick={onStartOver}>
            {t('state.startOver')}
          </Button>
        </Problem>
      )}
      {loading.kind === 'ready' && (scene.nodes.size > 0 ? <AllFiltered /> : <NothingYet />)}
    </div>
  );
}

function Opening() {
  const { t } = useTranslation();
  return (
    <Stack align="center" gap="sm" role="status">
      <Loader type="dots" />
      <Text size="sm" c="dimmed">
        {t('state.loading')}
      </Text>
    </Stack>
  );
}

function AllFiltered() {
  const { t } = useTranslation();
  const scene = useScene();
  const clearFilters = useApp((state) => state.clearFilters);
  const events = [...scene.nodes.values()].filter(({ kind }) => kind === 'Event').length;
  return (
    <Stack align="center" gap="xs" ta="center">
      <Title order={2} size="h4">
        {t('state.filteredTitle')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('state.filteredText', { n: events })}
      </Text>
      <Button size="xs" onClick={clearFilters}>
        {t('legend.reset')}
      </Button>
    </Stack>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  const stats = useQuery({ queryKey: ['stats'], queryFn: () => api('stats', {}) });
  const openPanel = useApp((state) => state.openPanel);
  const isEmpty = stats.data !== undefined && (stats.data.nodes.Article ?? 0) === 0;
  return (
    <Stack align="center" gap="xs" ta="center">
      <Title order={2} size="h4">
        {isEmpty ? t('state.emptyTitle') : t('state.noEventsTitle')}
      </Title>
      <Text size="sm" c="dimmed">
        {isEmpty ? t('state.emptyText') : t('state.noEventsText')}
      </Text>
      <Button size="xs" onClick={() => openPanel(isEmpty ? 'intake' : 'queries')}>
        {isEmpty ? t('panel.intake') : t('queries.title')}
      </Button>
      {isEmpty && (
        <Text size="xs" c="dimmed" mt="sm">
          {t('state.emptyShell')} <Code>mailuo ingest ./articles</Code>
        </Text>
      )}
    </Stack>
  );
}
