import { Tour } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeGuide } from './guide-store.ts';
import classes from './guide.module.css';

/** The tour in four steps: where to ask, where to read, when it happened, what others asked. */
export function Guide() {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const steps = [
    { target: '#search', title: t('guide.search'), text: t('guide.searchText'), position: 'bottom' },
    { target: '#stage-middle', title: t('guide.graph'), text: t('guide.graphText'), position: 'bottom' },
    { target: 'footer', title: t('guide.time'), text: t('guide.timeText'), position: 'top' },
    {
      target: `header [aria-label="${t('queries.title')}"]`,
      title: t('guide.queries'),
      text: t('guide.queriesText'),
      position: 'bottom',
    },
  ] as const;
  return (
    <Tour
      active
      step={step}
      onStepChange={setStep}
      onClose={closeGuide}
      maxWidth={340}
      withScrollIntoView={false}
      overlayColor="rgba(12, 18, 26, 0.45)"
      classNames={{ tooltip: classes['tooltip'] ?? '' }}
      labels={{
        skip: t('guide.skip'),
        back: t('guide.back'),
        next: t('guide.next'),
        close: t('guide.done'),
        stepCounter: (current, total) => t('guide.counter', { current, total }),
      }}
    >
      {steps.map(({ target, title, text, position }) => (
        <Tour.Step key={target} target={target} title={title} position={position}>
          {text}
        </Tour.Step>
      ))}
    </Tour>
  );
}
