import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { patiently } from '../../api/patiently.ts';
import { hint } from '../../ui/hint.ts';
import { exportStore } from './export-store.ts';

const ExportModal = lazy(
  patiently(async () => ({ default: (await import('./export-modal.tsx')).ExportModal })),
);

/** Opens the ways to take the graph out. */
export function ExportMenu() {
  const { t } = useTranslation();
  const isOpen = useStore(exportStore, (state) => state.isOpen);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('export.title')}
        {...hint(t('export.title'))}
        onClick={() => exportStore.setState({ isOpen: true })}
      >
        <IconDownload size={19} />
      </ActionIcon>
      <Suspense>{isOpen && <ExportModal />}</Suspense>
    </>
  );
}
