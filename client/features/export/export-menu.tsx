import { ActionIcon, Modal, Skeleton, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { exportStore } from './export-store.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

/** Opens the ways to take the graph out. */
export function ExportMenu() {
  const { t } = useTranslation();
  const isOpen = useStore(exportStore, (state) => state.isOpen);
  const setOpen = (open: boolean) => exportStore.setState({ isOpen: open });
  return (
    <>
      <Tooltip label={t('export.title')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('export.title')}
          onClick={() => setOpen(true)}
        >
          <IconDownload size={19} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('export.title')}
        size={560}
        closeButtonProps={{ 'aria-label': t('details.close') }}
      >
        <Suspense fallback={<Skeleton h={320} />}>
          <ExportDialog />
        </Suspense>
      </Modal>
    </>
  );
}
