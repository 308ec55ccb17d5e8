import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy, IconFileDownload, IconFileUpload, IconLink } from '@tabler/icons-react';
import { FileButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { openSceneStore, useIsUnsaved, useOpenScene } from './open-scene.ts';
import { PlaceForm } from './place-form.tsx';
import {
  isConflict,
  keepAgain,
  keepNew,
  openFromServer,
  openSceneFile,
  saveSceneFile,
} from './scene-work.ts';

/** The scene on the page: whether it is kept, and keeping it. */
export function PresentScene({ folders }: { readonly folders: readonly string[] }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const client = useQueryClient();
  const open = useOpenScene();
  const isUnsaved = useIsUnsaved();
  const [isNaming, setNaming] = useState(false);
  const done = () => {
    setNaming(false);
    void client.invalidateQueries({ queryKey: ['scenes'] });
  };
  const keep = useMutation({
    mutationFn: () =>
      open === undefined
        ? Promise.reject(new Error('no scene is open'))
        : keepAgain(store, open.head, { name: open.head.name, folder: open.head.folder }),
    onSuccess: done,
  });
  const keepAs = useMutation({
    mutationFn: (place: { name: string; folder: string | undefined }) => keepNew(store, place),
    onSuccess: done,
  });
  return (
    <Stack gap="xs" component="section" aria-label={t('work.present')}>
      <Group gap={8} wrap="nowrap">
        <Text fw={600} truncate>
          {open?.head.name ?? t('work.unnamed')}
        </Text>
        {isUnsaved && (
          <Badge variant="light" color="orange" tt="none" fw={500} data-testid="unsaved" flex="none">
            {t('work.unsaved')}
          </Badge>
        )}
      </Group>
      <Gone />
      {isNaming || open === undefined ? (
        <PlaceForm
          folders={folders}
          place={{ name: open?.head.name ?? '', folder: open?.head.folder }}
          action={t('work.keep')}
          isBusy={keepAs.isPending}
          onDone={(place) => keepAs.mutate(place)}
          onCancel={open === undefined ? undefined : () => setNaming(false)}
        />
      ) : (
        <Group gap="xs">
          <Button
            size="xs"
            leftSection={<IconDeviceFloppy size={15} />}
            disabled={!isUnsaved}
            loading={keep.isPending}
            onClick={() => keep.mutate()}
          >
            {t('work.keep')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setNaming(true)}>
            {t('work.keepAs')}
          </Button>
        </Group>
      )}
      {keepAs.isError && <Problem error={keepAs.error} />}
      {keep.isError &&
        (isConflict(keep.error) ? (
          <Conflict onDone={() => keep.reset()} onKeepAs={() => setNaming(true)} />
        ) : (
          <Problem error={keep.error} />
        ))}
      <Carry />
    </Stack>
  );
}

/** Link and file: what leaves the page, and what comes back. */
function Carry() {
  const { t } = useTranslation();
  const store = useAppStore();
  const open = useOpenScene();
  const isUnsaved = useIsUnsaved();
  const clipboard = useClipboard({ timeout: 2000 });
  const load = useMutation({ mutationFn: (file: File) => openSceneFile(store, file) });
  const address =
    open === undefined || isUnsaved
      ? window.location.href
      : `${window.location.origin}${window.location.pathname}?scene=${open.head.id}`;
  return (
    <>
      <Group gap={4} mx={-6}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconLink size={15} />}
          onClick={() => clipboard.copy(address)}
        >
          {clipboard.copied ? t('export.copied') : t('export.link')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconFileDownload size={15} />}
          onClick={() => saveSceneFile(store, open?.head.name ?? t('work.fileName'))}
        >
          {t('work.toFile')}
        </Button>
        <FileButton accept=".json" onChange={(file) => file !== null && load.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="subtle"
              loading={load.isPending}
              leftSection={<IconFileUpload size={15} />}
            >
              {t('work.fromFile')}
            </Button>
          )}
        </FileButton>
      </Group>
      {load.isError && <Problem error={load.error} />}
    </>
  );
}

/** Names what a scene had and the graph no longer has. */
function Gone() {
  const { t } = useTranslation();
  const gone = useStore(openSceneStore, (state) => state.gone);
  if (gone.length === 0) return undefined;
  return (
    <Alert
      color="orange"
      variant="light"
      role="status"
      withCloseButton
      closeButtonLabel={t('details.close')}
      onClose={() => openSceneStore.setState({ gone: [] })}
      title={t('work.gone', { count: gone.length })}
    >
      {gone
        .slice(0, 8)
        .map(({ name }) => name)
        .join('、')}
      {gone.length > 8 && '…'}
    </Alert>
  );
}

function Conflict(props: { readonly onDone: () => void; readonly onKeepAs: () => void }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const open = useOpenScene();
  const setLoading = useApp((state) => state.setLoading);
  const theirs = useMutation({
    mutationFn: async () => {
      if (open !== undefined) await openFromServer(store, open.head.id);
    },
    onSuccess: () => {
      setLoading({ kind: 'ready' });
      props.onDone();
    },
  });
  return (
    <Alert color="orange" variant="light" role="alert" title={t('work.conflictTitle')}>
      <Stack gap="xs">
        <Text size="sm">{t('work.conflictText')}</Text>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="light"
            loading={theirs.isPending}
            onClick={() => theirs.mutate()}
          >
            {t('work.takeTheirs')}
          </Button>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              props.onDone();
              props.onKeepAs();
            }}
          >
            {t('work.keepAs')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
