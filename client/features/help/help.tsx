import { Group, Kbd, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COMMANDS } from '../commands/commands.ts';

/** How to read the graph, and the key of every command. */
export function Help() {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('help.reading')}
      </Text>
      <Text size="sm" c="dimmed" mb="md">
        {t('help.readingText')}
      </Text>
      {COMMANDS.filter(({ keys }) => keys.length > 0).map(({ id, name, keys: [first = ''] }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text size="sm">{t(name)}</Text>
          <Group gap={4} wrap="nowrap">
            {partsOf(first).map((part) => (
              <Kbd key={part}>{part}</Kbd>
            ))}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}

const SHOWN: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: '⇧', Escape: 'Esc' };

/** `shift+?` is typed as a question mark. */
function partsOf(keys: string): readonly string[] {
  if (keys.endsWith('?')) return ['?'];
  return keys.split('+').map((part) => SHOWN[part] ?? part.toUpperCase());
}
