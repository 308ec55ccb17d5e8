import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ListedQuery } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';

/** Asks before a query of one's own is deleted. */
export function RemoveQuery(props: {
  readonly query: ListedQuery;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const { query, onClose, onRemoved } = props;
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api('removeQuery', { name: query.name }),
    onSuccess: async () => {
      onRemoved();
      await cache.invalidateQueries({ queryKey: ['queries'] });
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('queries.deleteSure', { name: language === 'en' ? query.title.en : query.title.zh })}
      closeButtonProps={{ 'aria-label': t('details.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('queries.deleteAbout')}</Text>
        {remove.isError && <Problem error={remove.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="sm" onClick={onClose}>
            {t('queries.cancel')}
          </Button>
          <Button color="red" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('queries.delete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
