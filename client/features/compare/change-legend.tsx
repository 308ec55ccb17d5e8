import { CloseButton, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CHANGE_COLOURS, CHANGE_DASHES } from '../../graph/palette.ts';
import { useApp } from '../../ui/app-store.ts';
import { LineSample } from '../filters/line-sample.tsx';
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
          {change === 'same' ? (
            <LineSample width={22} thickness={3} opacity={0.35} />
          ) : (
            <LineSample
              width={22}
              thickness={3}
              colour={CHANGE_COLOURS[change]}
              dashes={CHANGE_DASHES[change]}
            />
          )}
          {t(`work.change.${change}`)}
        </Text>
      ))}
      <CloseButton size="xs" aria-label={t('work.coloursOff')} onClick={() => setChanges(undefined)} />
    </Paper>
  );
}
