import { ActionIcon, Menu, Paper, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconHierarchy2,
  IconMaximize,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LAYOUTS } from '../../graph/layouts/index.ts';
import type { Step } from '../../state/history.ts';
import { useApp } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import classes from './scene.module.css';

export function SceneToolbar() {
  const { t } = useTranslation();
  const { past, present, future } = useApp((state) => state.history);
  const { undo, redo, layout, setLayout } = useApp((state) => state);
  const controls = useControls();
  const named = (label: string, step: Step | undefined) =>
    step === undefined ? label : `${label} · ${t(`step.${step.action}`, { name: step.name ?? '' })}`;
  const next = future[0]?.step;
  return (
    <Paper className={classes['toolbar']} shadow="xs" radius="md" role="toolbar">
      <Tool
        label={named(t('tool.undo'), past.length === 0 ? undefined : present.step)}
        isOff={past.length === 0}
        onClick={undo}
      >
        <IconArrowBackUp size={18} />
      </Tool>
      <Tool label={named(t('tool.redo'), next)} isOff={next === undefined} onClick={redo}>
        <IconArrowForwardUp size={18} />
      </Tool>
      <span className={classes['divider']} />
      <Tool label={t('tool.zoomIn')} onClick={() => controls?.zoomBy(1.3)}>
        <IconPlus size={18} />
      </Tool>
      <Tool label={t('tool.zoomOut')} onClick={() => controls?.zoomBy(1 / 1.3)}>
        <IconMinus size={18} />
      </Tool>
      <Tool label={t('tool.fit')} onClick={() => controls?.fit()}>
        <IconMaximize size={18} />
      </Tool>
      <span className={classes['divider']} />
      <Menu position="right-start" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('tool.layout')}>
            <IconHierarchy2 size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('tool.layout')}</Menu.Label>
          {LAYOUTS.map(({ id }) => (
            <Menu.Item
              key={id}
              {...(id === layout ? { color: 'ink' } : {})}
              onClick={() => {
                setLayout(id);
                controls?.arrange(id);
              }}
            >
              {t(`layout.${id}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Paper>
  );
}

function Tool(props: {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={props.label} position="right">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={props.label}
        className={classes['tool'] ?? ''}
        disabled={props.isOff === true}
        onClick={props.onClick}
      >
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
