import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { ListedQuery, QueryParams } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { paramsAbout, parameterFor } from '../../state/query-list.ts';
import { draftOf } from '../../state/query-draft.ts';
import { useApp } from '../../ui/app-store.ts';
import { NodeChip } from '../../ui/node-chip.tsx';
import { Problem } from '../../ui/problem.tsx';
import { QueryForm } from './query-form.tsx';
import { QueryList } from './query-list.tsx';
import { QueryTools } from './query-tools.tsx';
import { RemoveQuery } from './remove-query.tsx';
import { SaveQuery } from './save-query.tsx';
import classes from './saved-queries-panel.module.css';
import { useNodeAskedAbout } from './use-node-asked-about.ts';

/** The saved queries, and the form of the chosen one. */
export function SavedQueriesPanel() {
  const { t } = useTranslation();
  const { openPanel, question, setQuestion } = useApp((state) => state);
  const found = useQuery({ queryKey: ['queries'], queryFn: () => api('queries', {}) });
  const node = useNodeAskedAbout(question?.about);
  const [edited, setEdited] = useState<ListedQuery>();
  const [removed, setRemoved] = useState<ListedQuery>();
  const all = found.data?.queries ?? [];
  const queries = node === undefined ? all : all.filter((query) => parameterFor(query, node) !== undefined);
  const chosen = all.find(({ name }) => name === question?.name);
  const about = question?.about;
  const onValues = useCallback(
    (params: QueryParams) =>
      chosen !== undefined &&
      setQuestion({ name: chosen.name, params, ...(about === undefined ? {} : { about }) }),
    [chosen, about, setQuestion],
  );
  const toList = () => setQuestion(about === undefined ? undefined : { about });
  const actions = { onEdit: setEdited, onRemove: setRemoved };
  return (
    <>
      {found.isPending && <Skeleton h={240} />}
      {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && question?.name !== undefined && chosen === undefined && (
        <Alert role="alert" color="orange" variant="light" mb="sm">
          {t('queries.gone', { name: question.name })}
        </Alert>
      )}
      {found.isSuccess && chosen === undefined && (
        <Stack gap="sm">
          {node !== undefined && (
            <Group justify="space-between" className={classes['about']}>
              <Group gap={6}>
                <Text size="sm">{t('queries.about', { name: '' }).trim()}</Text>
                <NodeChip node={node} />
              </Group>
              <Button size="compact-xs" variant="subtle" onClick={() => setQuestion(undefined)}>
                {t('queries.aboutAll')}
              </Button>
            </Group>
          )}
          <QueryTools hasOwn={all.some(({ editable }) => editable)} />
          {all.length === 0 && <Text c="dimmed">{t('queries.none')}</Text>}
          {node !== undefined && queries.length === 0 && <Text c="dimmed">{t('queries.aboutNone')}</Text>}
          <QueryList
            queries={queries}
            {...actions}
            onChoose={(query) =>
              setQuestion({
                name: query.name,
                ...(node === undefined ? {} : { params: paramsAbout(query, node), about: node.id }),
              })
            }
          />
        </Stack>
      )}
      {chosen !== undefined && (
        <QueryForm
          key={`${chosen.name} ${chosen.updatedAt ?? ''}`}
          query={chosen}
          given={question?.params ?? {}}
          {...actions}
          onBack={toList}
          onValues={onValues}
          onDrawn={() => openPanel(undefined)}
        />
      )}
      {edited !== undefined && <SaveQuery draft={draftOf(edited)} onClose={() => setEdited(undefined)} />}
      {removed !== undefined && (
        <RemoveQuery
          query={removed}
          onClose={() => setRemoved(undefined)}
          onRemoved={() => {
            setRemoved(undefined);
            if (question?.name === removed.name) toList();
          }}
        />
      )}
    </>
  );
}
