import { Button, Group } from '@mantine/core';
import { IconPlayerPlay, IconPlus, IconTable } from '@tabler/icons-react';
import type { SavedQuery } from '#domain';
import { useTranslation } from 'react-i18next';
import type { Use } from './use-query-run.ts';

/** The first one is what Enter does. */
export function RunButtons(props: {
  readonly returns: SavedQuery['returns'];
  readonly isRunning: boolean;
  readonly onRun: (use: Use) => void;
}) {
  const { returns, isRunning, onRun } = props;
  const { t } = useTranslation();
  const drawsGraph = returns !== 'table';
  return (
    <Group gap="xs">
      <Button type="submit" size="xs" loading={isRunning} leftSection={<IconPlayerPlay size={15} />}>
        {drawsGraph ? t('queries.replace') : t('queries.run')}
      </Button>
      {drawsGraph && (
        <Button
          size="xs"
          variant="light"
          disabled={isRunning}
          leftSection={<IconPlus size={15} />}
          onClick={() => onRun('add')}
        >
          {t('queries.add')}
        </Button>
      )}
      {drawsGraph && (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          disabled={isRunning}
          leftSection={<IconTable size={15} />}
          onClick={() => onRun('table')}
        >
          {t('queries.runTable')}
        </Button>
      )}
    </Group>
  );
}
