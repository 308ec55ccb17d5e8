import { CloseButton, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CHANGE_COLOURS, CHANGE_DASHES } from '../../graph/palette.ts';
import { useApp } from '../../ui/app-store.ts';
import classes from './compare.module.css';

const CHANGES = ['added', 'gone', 'changed', 'same'] as const;

/** What the colours of a comparison mean on the drawing; closing it takes them away. */
export function ChangeLegend() {
  const { t } = useTranslation();
  const setChanges = useApp((state) => state.setChanges);
  return (
    <Paper className={classes['legend']} shadow="xs" radius="md" role="group" aria-label={t('work.colours')}>
      {CHANGES.map((change) => (
        <Text key={change} component="span" size="xs">
          <svg width={22} height={10} aria-hidden>
            <line
              x1={1}
              x2={21}
              y1={5}
              y2={5}
              stroke={change === 'same' ? 'currentColor' : CHANGE_COLOURS[change]}
              opacity={change === 'same' ? 0.35 : 1}
              strokeWidth={3}
              strokeDasharray={change === 'same' ? undefined : CHANGE_DASHES[change].join(' ')}
            />
          </svg>
          {t(`work.change.${change}`)}
        </Text>
      ))}
      <CloseButton size="xs" aria-label={t('work.coloursOff')} onClick={() => setChanges(undefined)} />
    </Paper>
  );
}
