import { ActionIcon, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import {
  IconDots,
  IconDownload,
  IconPencil,
  IconTable,
  IconTerminal2,
  IconTopologyStar3,
  IconTrash,
} from '@tabler/icons-react';
import { isMailuoError, type ListedQuery } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryFile } from '../../api/query-files.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { openInConsole } from '../console/console-state.ts';
import { saveFile } from '../export/save-file.ts';
import classes from './saved-queries-panel.module.css';

export interface QueryRowActions {
  readonly onChoose: (query: ListedQuery) => void;
  readonly onEdit: (query: ListedQuery) => void;
  readonly onRemove: (query: ListedQuery) => void;
}

export function QueryRow({ query, ...actions }: QueryRowActions & { readonly query: ListedQuery }) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return (
    <div className={classes['row']}>
      <UnstyledButton className={classes['query']} onClick={() => actions.onChoose(query)}>
        <Group gap={6} wrap="nowrap" justify="space-between">
          <Text size="sm" fw={600} lh={1.4}>
            {language === 'en' ? query.title.en : query.title.zh}
          </Text>
          <Group
            gap={2}
            wrap="nowrap"
            className={classes['marks']}
            role="img"
            aria-label={t(`queries.returns.${query.returns}`)}
          >
            {query.returns !== 'table' && <IconTopologyStar3 size={14} />}
            {query.returns !== 'graph' && <IconTable size={14} />}
          </Group>
        </Group>
        <Text size="xs" c="dimmed" lineClamp={2} lh={1.45}>
          {language === 'en' ? query.about.en : query.about.zh}
        </Text>
      </UnstyledButton>
      <QueryMenu query={query} {...actions} />
    </div>
  );
}

/** What else is done with a query; one that comes with the program is neither changed nor deleted. */
export function QueryMenu(props: Omit<QueryRowActions, 'onChoose'> & { readonly query: ListedQuery }) {
  const { query, onEdit, onRemove } = props;
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const store = useAppStore();
  const title = language === 'en' ? query.title.en : query.title.zh;
  const download = useMutation({
    mutationFn: async () => {
      const { name, content } = await queryFile(query.name);
      saveFile(name, content);
    },
    onError: (error) => {
      if (isMailuoError(error)) store.getState().setLoading({ kind: 'failed', error });
    },
  });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={4}
          mr={2}
          aria-label={t('queries.more', { name: title })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTerminal2 size={15} />} onClick={() => openInConsole(store, query)}>
          {t('queries.inConsole')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={15} />} onClick={() => download.mutate()}>
          {t('queries.download')}
        </Menu.Item>
        {query.editable && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => onEdit(query)}>
              {t('queries.edit')}
            </Menu.Item>
            <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => onRemove(query)}>
              {t('queries.delete')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
