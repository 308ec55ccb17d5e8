import { ActionIcon, Alert, Button, Code, FileButton, Group, Text, Tooltip } from '@mantine/core';
import { IconFileExport, IconFileImport, IconTerminal2 } from '@tabler/icons-react';
import type { ImportResponse } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { importQueryFiles, ownQueriesArchive } from '../../api/query-files.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { saveFile } from '../export/save-file.ts';

/** Brings queries in from files, takes one's own out, and leads to the console. */
export function QueryTools({ hasOwn }: { readonly hasOwn: boolean }) {
  const { t } = useTranslation();
  const openPanel = useApp((state) => state.openPanel);
  const cache = useQueryClient();
  const bring = useMutation({
    mutationFn: (files: readonly File[]) => importQueryFiles(files, undefined),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['queries'] }),
  });
  const take = useMutation({
    mutationFn: async () => {
      const { name, content } = await ownQueriesArchive();
      saveFile(name, content);
    },
  });
  return (
    <>
      <Group gap={4}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconTerminal2 size={15} />}
          onClick={() => openPanel('console')}
        >
          {t('queries.write')}
        </Button>
        <FileButton multiple accept=".cypher,.cyp,.zip" onChange={(files) => bring.mutate(files)}>
          {(button) => (
            <Tooltip label={t('queries.import')}>
              <ActionIcon
                {...button}
                variant="subtle"
                color="gray"
                loading={bring.isPending}
                aria-label={t('queries.import')}
              >
                <IconFileImport size={17} />
              </ActionIcon>
            </Tooltip>
          )}
        </FileButton>
        <Tooltip label={t('queries.export')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={!hasOwn}
            loading={take.isPending}
            aria-label={t('queries.export')}
            onClick={() => take.mutate()}
          >
            <IconFileExport size={17} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {bring.isError && <Problem error={bring.error} />}
      {take.isError && <Problem error={take.error} />}
      {bring.data !== undefined && <Outcome answer={bring.data} onClose={bring.reset} />}
    </>
  );
}

function Outcome(props: { readonly answer: ImportResponse; readonly onClose: () => void }) {
  const { imported, refused } = props.answer;
  const { t } = useTranslation();
  const created = imported.filter(({ outcome }) => outcome === 'created').length;
  const unchanged = imported.length - created;
  return (
    <Alert
      role="status"
      variant="light"
      color={refused.length > 0 ? 'orange' : 'ink'}
      withCloseButton
      closeButtonLabel={t('details.close')}
      onClose={props.onClose}
    >
      <Text size="sm">
        {[
          t('queries.imported', { count: created }),
          ...(unchanged > 0 ? [t('queries.unchanged', { count: unchanged })] : []),
          ...(refused.length > 0 ? [t('queries.refused', { count: refused.length })] : []),
        ].join(' · ')}
      </Text>
      {refused.map(({ file, reason }) => (
        <Text key={file} size="xs" mt={4}>
          <Code>{file}</Code> {reason}
        </Text>
      ))}
    </Alert>
  );
}
