import { Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './legend-row.module.css';

export function LegendRow(props: {
  readonly mark: ReactNode;
  readonly name: string;
  /** How many the filters leave. */
  readonly shown: number;
  readonly total: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation();
  const { mark, name, shown, total, isShown, onToggle } = props;
  return (
    <UnstyledButton
      className={classes['row']}
      role="switch"
      aria-checked={isShown}
      aria-label={t('legend.toggle', { name })}
      data-off={!isShown || undefined}
      onClick={onToggle}
    >
      <span className={classes['mark']}>{mark}</span>
      <Text size="sm" flex={1} truncate className={classes['name']}>
        {name}
      </Text>
      <Text size="xs" c="dimmed" className={classes['count']}>
        {isShown && shown < total && <b>{shown} / </b>}
        {total}
      </Text>
    </UnstyledButton>
  );
}
