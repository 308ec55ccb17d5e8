import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ExportDialog } from './export-dialog.tsx';
import { exportStore } from './export-store.ts';

/** The dialog in its frame; there only while it is open. */
export function ExportModal() {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => exportStore.setState({ isOpen: false })}
      title={t('export.title')}
      size={560}
      closeButtonProps={{ 'aria-label': t('details.close') }}
    >
      <ExportDialog />
    </Modal>
  );
}
