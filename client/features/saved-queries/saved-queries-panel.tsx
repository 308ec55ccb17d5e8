import { Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import type { SavedQuery } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { QueryForm } from './query-form.tsx';
import classes from './saved-queries-panel.module.css';

/** The saved queries, and the form of the chosen one. */
export function SavedQueriesPanel() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const openPanel = useApp((state) => state.openPanel);
  const found = useQuery({ queryKey: ['queries'], queryFn: () => api('queries', {}) });
  const [chosen, setChosen] = useState<SavedQuery>();
  const queries = found.data?.queries ?? [];
  return (
    <>
      {found.isPending && <Skeleton h={240} />}
      {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && queries.length === 0 && <Text c="dimmed">{t('queries.none')}</Text>}
      {chosen === undefined ? (
        <Stack gap={4}>
          {queries.map((query) => (
            <UnstyledButton key={query.name} className={classes['query']} onClick={() => setChosen(query)}>
              <Text size="sm" fw={600}>
                {language === 'en' ? query.title.en : query.title.zh}
              </Text>
              <Text size="xs" c="dimmed">
                {language === 'en' ? query.about.en : query.about.zh}
              </Text>
            </UnstyledButton>
          ))}
        </Stack>
      ) : (
        <QueryForm query={chosen} onBack={() => setChosen(undefined)} onDrawn={() => openPanel(undefined)} />
      )}
    </>
  );
}
