import { Menu, Paper } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconHierarchy2,
  IconLasso,
  IconMaximize,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../state/history.ts';
import { LAYOUT_IDS } from '../../state/layout-ids.ts';
import { useApp } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { DrawingMenu } from './drawing-menu.tsx';
import { Lasso } from './lasso.tsx';
import classes from './scene.module.css';
import { Tool, ToolMenu } from './tool.tsx';

export function SceneToolbar() {
  const { t } = useTranslation();
  const controls = useControls();
  const [isLassoing, setLassoing] = useState(false);
  return (
    <>
      {isLassoing && <Lasso onDone={() => setLassoing(false)} />}
      <Paper
        className={classes['toolbar']}
        shadow="xs"
        radius="md"
        role="toolbar"
        aria-label={t('canvas.tools')}
      >
        <UndoRedo />
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
        <Tool label={t('canvas.lasso')} isOn={isLassoing} onClick={() => setLassoing(!isLassoing)}>
          <IconLasso size={18} />
        </Tool>
        <LayoutMenu />
        <DrawingMenu />
      </Paper>
    </>
  );
}

function UndoRedo() {
  const { t } = useTranslation();
  const { past, present, future } = useApp((state) => state.history);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const named = (label: string, step: Step | undefined) =>
    step === undefined ? label : `${label} · ${t(`step.${step.action}`, { name: step.name ?? '' })}`;
  const next = future[0]?.step;
  return (
    <>
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
    </>
  );
}

function LayoutMenu() {
  const { t } = useTranslation();
  const layout = useApp((state) => state.layout);
  const setLayout = useApp((state) => state.setLayout);
  const controls = useControls();
  return (
    <ToolMenu label={t('tool.layout')} icon={<IconHierarchy2 size={18} />}>
      <Menu.Label>{t('tool.layout')}</Menu.Label>
      <Menu.RadioGroup value={layout}>
        {LAYOUT_IDS.map((id) => (
          <Menu.RadioItem
            key={id}
            value={id}
            closeMenuOnClick
            onChange={() => {
              setLayout(id);
              controls?.arrange(id);
            }}
          >
            {t(`layout.${id}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </ToolMenu>
  );
}
