import { Button, NumberInput, Tooltip } from '@mantine/core';
import { IconDeviceFloppy, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { consoleStore, runStatement, setDraft, stopStatement, type Draft } from './console-state.ts';
import { ConsoleHistory } from './console-history.tsx';
import classes from './console.module.css';

/** Rows that a browser holds without strain. */
const MOST_ROWS = 100_000;

export function ConsoleBar(props: {
  readonly draft: Draft;
  readonly canRun: boolean;
  readonly onSave: () => void;
}) {
  const { draft, canRun, onSave } = props;
  const { t } = useTranslation();
  const isRunning = useStore(consoleStore, ({ run }) => run?.state === 'running');
  const isEmpty = draft.statement.trim() === '';
  return (
    <div className={classes['bar']}>
      {isRunning ? (
        <Button size="sm" color="red" leftSection={<IconPlayerStop size={15} />} onClick={stopStatement}>
          {t('console.stop')}
        </Button>
      ) : (
        <Tooltip label={t('console.runKey')}>
          <Button
            size="sm"
            disabled={!canRun || isEmpty}
            leftSection={<IconPlayerPlay size={15} />}
            onClick={() => void runStatement()}
          >
            {t('console.run')}
          </Button>
        </Tooltip>
      )}
      <NumberInput
        size="xs"
        w={96}
        label={t('console.limit')}
        min={1}
        max={MOST_ROWS}
        step={100}
        clampBehavior="blur"
        allowDecimal={false}
        value={draft.limit}
        onChange={(value) => {
          const limit = Number(value);
          if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS) setDraft({ limit });
        }}
      />
      <NumberInput
        size="xs"
        w={96}
        label={t('console.timeout')}
        min={1}
        max={60}
        clampBehavior="blur"
        value={draft.timeoutMs / 1000}
        onChange={(value) => {
          const timeoutMs = Math.round(Number(value) * 1000);
          if (timeoutMs >= 100 && timeoutMs <= 60_000) setDraft({ timeoutMs });
        }}
      />
      <span className={classes['spring']} />
      <ConsoleHistory />
      <Button
        size="sm"
        variant="light"
        disabled={isEmpty}
        leftSection={<IconDeviceFloppy size={15} />}
        onClick={onSave}
      >
        {t('console.save')}
      </Button>
    </div>
  );
}
