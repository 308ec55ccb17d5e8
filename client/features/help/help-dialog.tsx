import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const KEYS = [
  ['/', 'help.search'],
  ['E', 'help.expand'],
  ['H', 'help.hide'],
  ['F', 'help.fit'],
  ['Ctrl Z', 'help.undo'],
  ['Ctrl ⇧ Z', 'help.redo'],
  ['Esc', 'help.clear'],
  ['?', 'help.help'],
] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('details.close') }}
    >
      <Stack gap="xs">
        {KEYS.map(([keys, text]) => (
          <Group key={keys} justify="space-between">
            <Text size="sm">{t(text)}</Text>
            <Group gap={4}>
              {keys.split(' ').map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
        <Text size="sm" fw={600} mt="md">
          {t('help.reading')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('help.readingText')}
        </Text>
      </Stack>
    </Modal>
  );
}
