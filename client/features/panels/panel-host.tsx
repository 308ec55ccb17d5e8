import { Modal, Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../ui/app-store.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import classes from './panel-host.module.css';
import { PANEL_LIST } from './panels.ts';

/** The open panel in its frame. A drawer takes no focus away from the scene beside it. */
export function PanelHost() {
  const { t } = useTranslation();
  const id = useApp((state) => state.panel);
  const openPanel = useApp((state) => state.openPanel);
  const panel = PANEL_LIST.find((listed) => listed.id === id);
  if (panel === undefined) return undefined;
  const { Content, title, size, frame, isFlush = false } = panel;
  const common = {
    opened: true,
    title: t(title),
    size,
    closeButtonProps: { 'aria-label': t('details.close') },
    onClose: () => openPanel(undefined),
  };
  const content = (
    <Suspense fallback={<Skeleton h={240} />}>
      <Content key={id} />
    </Suspense>
  );
  if (frame === 'dialog') return <Modal {...common}>{content}</Modal>;
  return (
    <SideDrawer
      {...common}
      position="left"
      shadow="sm"
      classNames={{
        inner: classes['inner'] ?? '',
        content: classes['content'] ?? '',
        body: isFlush ? (classes['flush'] ?? '') : '',
      }}
    >
      {content}
    </SideDrawer>
  );
}
