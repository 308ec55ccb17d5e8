import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeAutosave } from '../../state/autosave.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { forgetAutosave } from './autosave.ts';
import classes from './continue-offer.module.css';
import { openKept } from './scene-work.ts';

/** Offers the work that was on the page last, after a crash or when the reader comes back. */
export function ContinueOffer() {
  const { t, i18n } = useTranslation();
  const store = useAppStore();
  // Read once: what is done from now on takes its place on the shelf.
  const [last, setLast] = useState(() => takeAutosave(window.localStorage));
  const load = useMutation({
    mutationFn: async () => {
      if (last !== undefined) await openKept(store, last.scene);
    },
    onSuccess: () => setLast(undefined),
  });
  if (last === undefined) return undefined;
  const when = new Date(last.savedAt).toLocaleString(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <Paper
      className={classes['offer']}
      shadow="md"
      radius="md"
      withBorder
      role="region"
      aria-label={t('work.continue')}
    >
      <Group gap="sm" wrap="nowrap">
        <div>
          <Text size="sm" fw={600}>
            {last.scene.name ?? t('work.continueTitle')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('work.continueAbout', { when, count: last.scene.nodes.length })}
          </Text>
        </div>
        <Button size="xs" loading={load.isPending} onClick={() => load.mutate()}>
          {t('work.continue')}
        </Button>
        <CloseButton
          aria-label={t('work.continueNot')}
          onClick={() => {
            forgetAutosave();
            setLast(undefined);
          }}
        />
      </Group>
      {load.isError && <Problem error={load.error} onRetry={() => load.mutate()} />}
    </Paper>
  );
}
