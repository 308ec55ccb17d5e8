import {
  Alert,
  Autocomplete,
  Button,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { isMailuoError, type ListedQuery } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { draftOf, toRequest, withStatement, type QueryDraft } from '../../state/query-draft.ts';
import { Problem } from '../../ui/problem.tsx';
import { ParameterDrafts } from './parameter-drafts.tsx';
import classes from './saved-queries-panel.module.css';

/** Keeps a query of one's own, new or changed; where somebody else changed it meanwhile, the reader decides. */
export function SaveQuery(props: {
  readonly draft: QueryDraft;
  readonly onClose: () => void;
  readonly onSaved?: (query: ListedQuery) => void;
}) {
  const { onClose, onSaved } = props;
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [draft, setDraft] = useState(props.draft);
  const change = (part: Partial<QueryDraft>) => setDraft((now) => ({ ...now, ...part }));
  const known = cache.getQueryData<{ readonly queries: readonly ListedQuery[] }>(['queries'])?.queries ?? [];
  const folders = [...new Set(known.flatMap(({ folder }) => folder ?? []))];
  const save = useMutation({
    mutationFn: (kept: QueryDraft) =>
      kept.changes === undefined
        ? api('createQuery', toRequest(kept))
        : api('changeQuery', { ...toRequest(kept), ...kept.changes }),
    onSuccess: async (query) => {
      await cache.invalidateQueries({ queryKey: ['queries'] });
      onSaved?.(query);
      onClose();
    },
  });
  const isConflict = draft.changes !== undefined && isMailuoError(save.error, 'conflict');
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={draft.changes === undefined ? t('queries.save.title') : t('queries.save.edit')}
      closeButtonProps={{ 'aria-label': t('details.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(draft);
        }}
      >
        <Stack gap="sm">
          <Titles draft={draft} onChange={change} />
          <Autocomplete
            size="sm"
            label={t('queries.save.folder')}
            description={t('queries.save.folderAbout')}
            data={folders}
            value={draft.folder}
            onChange={(folder) => change({ folder })}
          />
          <ParameterDrafts params={draft.params} onChange={(params) => change({ params })} />
          <Textarea
            size="sm"
            label={t('queries.save.statement')}
            classNames={{ input: classes['statement'] ?? '' }}
            autosize
            minRows={4}
            maxRows={14}
            spellCheck={false}
            value={draft.statement}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setDraft((now) => withStatement(now, value));
            }}
          />
          {isConflict && <Conflict draft={draft} onDraft={setDraft} onSave={(kept) => save.mutate(kept)} />}
          {save.isError && !isConflict && <Problem error={save.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" size="sm" onClick={onClose}>
              {t('queries.cancel')}
            </Button>
            <Button type="submit" size="sm" loading={save.isPending}>
              {t('queries.save.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Titles(props: {
  readonly draft: QueryDraft;
  readonly onChange: (part: Partial<QueryDraft>) => void;
}) {
  const { draft, onChange } = props;
  const { title, about } = draft;
  const { t } = useTranslation();
  return (
    <div className={classes['fields']}>
      <TextInput
        size="sm"
        label={t('queries.save.zh')}
        required
        maxLength={200}
        data-autofocus
        value={title.zh}
        onChange={(event) => onChange({ title: { ...title, zh: event.currentTarget.value } })}
      />
      <TextInput
        size="sm"
        label={t('queries.save.en')}
        maxLength={200}
        placeholder={title.zh}
        value={title.en}
        onChange={(event) => onChange({ title: { ...title, en: event.currentTarget.value } })}
      />
      <TextInput
        size="sm"
        label={t('queries.save.aboutZh')}
        value={about.zh}
        onChange={(event) => onChange({ about: { ...about, zh: event.currentTarget.value } })}
      />
      <TextInput
        size="sm"
        label={t('queries.save.aboutEn')}
        placeholder={about.zh}
        value={about.en}
        onChange={(event) => onChange({ about: { ...about, en: event.currentTarget.value } })}
      />
      <div className={classes['wide']}>
        <Text size="sm" fw={500} mb={4}>
          {t('queries.save.returns')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('queries.save.returns')}
          value={draft.returns}
          onChange={(value) =>
            onChange({ returns: value === 'graph' ? 'graph' : value === 'table' ? 'table' : 'both' })
          }
          data={[
            { value: 'graph', label: t('queries.save.graph') },
            { value: 'table', label: t('queries.save.table') },
            { value: 'both', label: t('queries.save.both') },
          ]}
        />
      </div>
    </div>
  );
}

function Conflict(props: {
  readonly draft: QueryDraft;
  readonly onDraft: (draft: QueryDraft) => void;
  readonly onSave: (draft: QueryDraft) => void;
}) {
  const { draft, onDraft, onSave } = props;
  const { t } = useTranslation();
  const cache = useQueryClient();
  const current = async () => {
    const { queries } = await cache.fetchQuery({
      queryKey: ['queries'],
      queryFn: () => api('queries', {}),
      staleTime: 0,
    });
    return queries.find(({ name }) => name === draft.changes?.name);
  };
  const takeTheirs = async () => {
    const query = await current();
    if (query !== undefined) onDraft(draftOf(query));
  };
  const keepMine = async () => {
    const changes = await current().then((query) => query && draftOf(query).changes);
    const { changes: _, ...mine } = draft;
    // Deleted meanwhile, it is kept as a new one.
    const kept = changes === undefined ? mine : { ...mine, changes };
    onDraft(kept);
    onSave(kept);
  };
  return (
    <Alert role="alert" color="orange" variant="light" title={t('queries.save.conflictTitle')}>
      <Text size="sm">{t('queries.save.conflictAbout')}</Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="light" color="orange" onClick={() => void takeTheirs()}>
          {t('queries.save.theirs')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="orange" onClick={() => void keepMine()}>
          {t('queries.save.mine')}
        </Button>
      </Group>
    </Alert>
  );
}
