import { Alert, Button, Loader, Paper, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutProgress } from '../../graph/graph-view.ts';
import { useControls } from '../../ui/controls.ts';
import classes from './canvas.module.css';

/** How long a layout may take before the reader is told. */
const PATIENCE = 250;

/** What the layout is at and for how long; it can be stopped. */
export function LayoutNotice({ progress }: { readonly progress: LayoutProgress }) {
  const { t } = useTranslation();
  const controls = useControls();
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - start), 100);
    return () => clearInterval(timer);
  }, []);
  if (elapsed < PATIENCE) return undefined;
  return (
    <Paper className={classes['layout']} shadow="sm" radius="xl" role="status">
      <Loader size={16} />
      <Text size="sm">
        {t(`canvas.stage.${progress.stage}`)} · {t('canvas.nodes', { count: progress.nodes })}
      </Text>
      <Text size="xs" c="dimmed" ff="monospace" aria-hidden>
        {(elapsed / 1000).toFixed(1)} s
      </Text>
      <Button size="compact-xs" variant="light" onClick={() => controls?.stopLayout()}>
        {t('canvas.stop')}
      </Button>
    </Paper>
  );
}

export function NoWebglNotice({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      className={classes['webgl'] ?? ''}
      variant="outline"
      color="orange"
      withCloseButton
      closeButtonLabel={t('details.close')}
      onClose={onClose}
    >
      {t('canvas.noWebgl')}
    </Alert>
  );
}
