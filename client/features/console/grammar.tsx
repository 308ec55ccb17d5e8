import { Button, Code, Collapse, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RELATIONSHIPS } from '../../state/graph-schema.ts';

/** What may be written here and what the graph holds, in short. */
export function Grammar() {
  const { t } = useTranslation();
  const [isShown, { toggle }] = useDisclosure(false);
  return (
    <div>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        aria-expanded={isShown}
        leftSection={<IconHelpCircle size={14} />}
        onClick={toggle}
      >
        {t('console.grammar')}
      </Button>
      <Collapse expanded={isShown}>
        <Stack gap={6} pt={6}>
          <Text size="xs">
            <b>{t('console.grammar.uses')}</b> {t('console.grammar.usesText')}
          </Text>
          <Text size="xs">
            <b>{t('console.grammar.not')}</b> {t('console.grammar.notText')}
          </Text>
          <Code block fz={11}>
            {Object.entries(RELATIONSHIPS)
              .map(([type, { from, to }]) => `(:${from})-[:${type}]->(:${to})`)
              .join('\n')}
          </Code>
          <Text size="xs" c="dimmed">
            {t('console.grammar.more')}
          </Text>
        </Stack>
      </Collapse>
    </div>
  );
}
