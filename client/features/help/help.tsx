import { Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { IconRoute2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../ui/app-store.ts';
import { COMMANDS } from '../commands/commands.ts';
import { openGuide } from '../guide/guide-store.ts';
import { StatusSample } from '../filters/line-sample.tsx';
import classes from './help.module.css';

const READING = ['marks', 'sentences', 'width', 'ties', 'left', 'dashes'] as const;

/** How to read the graph, the tour again, and the key of every command. */
export function Help() {
  const { t } = useTranslation();
  const openPanel = useApp((state) => state.openPanel);
  const restart = () => {
    openPanel(undefined);
    openGuide();
  };
  return (
    <Stack gap="md">
      <section>
        <Group justify="space-between" mb={6}>
          <Title order={3} size="sm">
            {t('help.reading')}
          </Title>
          <Button size="compact-sm" variant="light" leftSection={<IconRoute2 size={15} />} onClick={restart}>
            {t('guide.again')}
          </Button>
        </Group>
        <ul className={classes['reading']}>
          {READING.map((part) => (
            <li key={part}>
              {t(`guide.reading.${part}`)}
              {part === 'dashes' && <Dashes />}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Title order={3} size="sm" mb={6}>
          {t('guide.keys')}
        </Title>
        <dl className={classes['keys']}>
          {COMMANDS.filter(({ keys }) => keys.length > 0).map(({ id, name, keys: [first = ''] }) => (
            <div key={id}>
              <dt>{t(name)}</dt>
              <dd>
                {partsOf(first).map((part) => (
                  <Kbd key={part}>{part}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Stack>
  );
}

function Dashes() {
  const { t } = useTranslation();
  return (
    <Group component="span" gap="lg" mt={4}>
      {(['planned', 'alleged', 'denied'] as const).map((status) => (
        <Group component="span" key={status} gap={8}>
          <StatusSample status={status} width={44} />
          <Text size="xs" component="span">
            {t(`status.${status}`)}
          </Text>
        </Group>
      ))}
    </Group>
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  mod: /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '') ? '⌘' : 'Ctrl',
  shift: '⇧',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Space: '␣',
};

/** `shift+?` is typed as a question mark. */
function partsOf(keys: string): readonly string[] {
  if (keys.endsWith('?')) return ['?'];
  return keys.split('+').map((part) => SHOWN[part] ?? part.toUpperCase());
}
