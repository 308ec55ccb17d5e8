import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconSearch } from '@tabler/icons-react';
import type { ListedQuery } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedQueries, matchingQueries, type QueryGroup } from '../../state/query-list.ts';
import { recentOf } from '../../state/recent.ts';
import { QueryRow, type QueryRowActions } from './query-row.tsx';
import { RECENT_QUERIES } from './recent-queries.ts';
import classes from './saved-queries-panel.module.css';

/** All queries under headings that fold; what is typed narrows them. */
export function QueryList(props: QueryRowActions & { readonly queries: readonly ListedQuery[] }) {
  const { queries, ...actions } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const recent = text.trim() === '' && queries.length > 8 ? recentOf(localStorage, RECENT_QUERIES) : [];
  const groups = groupedQueries(matchingQueries(queries, text), recent);
  return (
    <Stack gap="sm">
      <TextInput
        size="sm"
        type="search"
        aria-label={t('queries.find')}
        placeholder={t('queries.find')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {groups.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('queries.noMatch', { text })}
        </Text>
      )}
      {groups.map((group) => (
        <Group key={keyOf(group)} group={group} {...actions} />
      ))}
    </Stack>
  );
}

function keyOf(group: QueryGroup): string {
  if (group.kind === 'recent') return 'recent';
  return group.kind === 'folder' ? `folder ${group.folder ?? ''}` : `theme ${group.theme}`;
}

function Group({ group, ...actions }: QueryRowActions & { readonly group: QueryGroup }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(true);
  const title =
    group.kind === 'recent'
      ? t('queries.recent')
      : group.kind === 'folder'
        ? [t('queries.own'), ...(group.folder?.split('/') ?? [])].join(' / ')
        : t(`queries.theme.${group.theme}`);
  return (
    <section aria-label={title}>
      <UnstyledButton className={classes['heading']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={13} className={classes['chevron']} aria-hidden />
        <Text size="xs" fw={700} component="h3">
          {title}
        </Text>
        <Text size="xs" c="dimmed" component="span">
          {group.queries.length}
        </Text>
      </UnstyledButton>
      {isOpen && group.queries.map((query) => <QueryRow key={query.name} query={query} {...actions} />)}
    </section>
  );
}
