import { Paper, Portal, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { MailuoError } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../ui/app-store.ts';
import { isSceneFile, openSceneFile } from '../scenes/scene-work.ts';
import classes from './drop-host.module.css';
import { droppedFiles } from './dropped-files.ts';
import { sendAll } from './sending.ts';

/** Takes files that are dropped anywhere on the page: a scene is opened, anything else is read in. */
export function DropHost() {
  const { t } = useTranslation();
  const take = useTake();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void take(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
  if (!isOver) return undefined;
  return (
    <Portal>
      <div className={classes['overlay']}>
        <Paper className={classes['card']} radius="lg" shadow="xl">
          <IconFileImport size={40} stroke={1.5} aria-hidden />
          <Text fw={600} fz="lg">
            {t('intake.drop')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('intake.dropAbout')}
          </Text>
        </Paper>
      </div>
    </Portal>
  );
}

function useTake(): (transfer: DataTransfer) => Promise<void> {
  const store = useAppStore();
  const client = useQueryClient();
  const [take] = useState(() => async (transfer: DataTransfer) => {
    const files = await droppedFiles(transfer);
    const [first] = files;
    if (first === undefined) return;
    if (files.length > 1 || !isSceneFile(first.file)) {
      store.getState().openPanel('intake');
      await sendAll(client, files);
      return;
    }
    store.getState().openPanel('scenes');
    try {
      await openSceneFile(store, first.file);
    } catch (error) {
      if (!(error instanceof MailuoError)) throw error;
      store.getState().setLoading({ kind: 'failed', error });
    }
  });
  return take;
}
