import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFileTypeHtml } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../ui/problem.tsx';
import { useIsPlaced } from './use-picture.ts';
import { useSavePage } from './use-save-page.ts';

/** A page that opens from disk, with every sentence behind what is shown. */
export function PageExport(choice: { readonly title: string; readonly scheme: 'light' | 'dark' }) {
  const { t } = useTranslation();
  const isPlaced = useIsPlaced();
  const { saving, save, stop } = useSavePage();
  return (
    <Stack gap={6}>
      <Group gap="xs" wrap="nowrap">
        <Button
          size="xs"
          variant="light"
          flex="none"
          disabled={!isPlaced}
          loading={saving.kind === 'busy'}
          leftSection={<IconFileTypeHtml size={15} />}
          onClick={() => void save(choice)}
        >
          {t('out.html')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('out.htmlAbout')}
        </Text>
      </Group>
      {saving.kind === 'busy' && (
        <Group gap="sm" wrap="nowrap" role="status">
          <Progress
            value={(100 * saving.done) / Math.max(1, saving.total)}
            flex={1}
            aria-label={t('out.collecting')}
          />
          <Text size="xs" c="dimmed">
            {t('out.collected', { done: saving.done, total: saving.total })}
          </Text>
          <Button size="compact-xs" variant="default" onClick={stop}>
            {t('out.stop')}
          </Button>
        </Group>
      )}
      {saving.kind === 'failed' && <Problem error={saving.error} onRetry={() => void save(choice)} />}
    </Stack>
  );
}
