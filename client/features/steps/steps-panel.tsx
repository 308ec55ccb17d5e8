import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { jumped, stepsOf } from '../../state/history.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import classes from './steps-panel.module.css';

/** Everything done to the scene, from the first step on; each one leads back to how it was after it. */
export function StepsPanel() {
  const { t } = useTranslation();
  const store = useAppStore();
  const history = useApp((state) => state.history);
  const steps = stepsOf(history);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('work.stepsAbout')}
      </Text>
      <ol className={classes['list']} aria-label={t('panel.steps')}>
        {steps.map(({ step, position }, index) => (
          // A step has nothing of its own to be told by but its place.
          // oxlint-disable-next-line no-array-index-key
          <li key={index}>
            <UnstyledButton
              className={classes['step']}
              data-position={position}
              data-testid="step"
              aria-current={position === 'present' ? 'step' : undefined}
              onClick={() => store.setState({ history: jumped(history, index) })}
            >
              <span>{t(`step.${step.action}`, { name: step.name ?? '' })}</span>
              {position !== 'past' && (
                <Text size="xs" component="span" {...(position === 'future' ? { c: 'dimmed' } : {})}>
                  {position === 'present' ? t('work.here') : t('work.future')}
                </Text>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </Stack>
  );
}
