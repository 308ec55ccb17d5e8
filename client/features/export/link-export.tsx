import { Button, Group, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function LinkExport() {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="xs" c="dimmed">
        {t('out.linkAbout')}
      </Text>
      <Button
        size="xs"
        variant="default"
        flex="none"
        leftSection={clipboard.copied ? <IconCheck size={15} /> : <IconLink size={15} />}
        onClick={() => clipboard.copy(window.location.href)}
      >
        {clipboard.copied ? t('export.copied') : t('export.link')}
      </Button>
    </Group>
  );
}
