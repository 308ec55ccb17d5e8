import { ActionIcon, Alert, Button, Group, Menu, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconDots, IconFolder, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { useClipboard } from '@mantine/hooks';
import type { SceneHead } from '#domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { foldersOf } from '../../state/folders.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { openSceneStore, useOpenScene } from './open-scene.ts';
import { PlaceForm } from './place-form.tsx';
import { openFromServer, rename } from './scene-work.ts';
import classes from './scenes-panel.module.css';

/** The kept scenes by folder. */
export function KeptList({ scenes }: { readonly scenes: readonly SceneHead[] }) {
  const { t } = useTranslation();
  const folders = foldersOf(scenes);
  return (
    <Stack gap="sm" component="section" aria-label={t('work.kept')}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('work.kept')} · {scenes.length}
      </Text>
      {scenes.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('work.keptNone')}
        </Text>
      )}
      {folders.map(({ folder, items }) => (
        <Stack key={folder} gap={2}>
          {folder !== '' && (
            <Group gap={6} c="dimmed">
              <IconFolder size={15} aria-hidden />
              <Text size="xs" fw={600}>
                {folder}
              </Text>
            </Group>
          )}
          {items.map((head) => (
            <KeptRow key={head.id} head={head} folders={folders.map((each) => each.folder).filter(Boolean)} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

type Doing = 'renaming' | 'removing' | undefined;

function KeptRow({ head, folders }: { readonly head: SceneHead; readonly folders: readonly string[] }) {
  const { i18n } = useTranslation();
  const store = useAppStore();
  const isOpen = useOpenScene()?.head.id === head.id;
  const [doing, setDoing] = useState<Doing>();
  const show = useMutation({ mutationFn: () => openFromServer(store, head.id) });
  return (
    <>
      <div className={classes['row']} data-open={isOpen || undefined} data-testid="kept-scene">
        <UnstyledButton
          className={classes['open']}
          aria-current={isOpen || undefined}
          disabled={show.isPending}
          onClick={() => show.mutate()}
        >
          <Text size="sm" fw={isOpen ? 600 : 500} component="span" display="block" truncate>
            {head.name}
          </Text>
          <Text size="xs" c="dimmed" component="span">
            {new Date(head.updatedAt).toLocaleString(i18n.language, {
              dateStyle: 'medium',
              timeStyle: 'short',
            })}
          </Text>
        </UnstyledButton>
        <RowMenu head={head} onChoose={setDoing} />
      </div>
      {show.isError && <Problem error={show.error} onRetry={() => show.mutate()} />}
      {doing === 'renaming' && <Renaming head={head} folders={folders} onDone={() => setDoing(undefined)} />}
      {doing === 'removing' && <Removing head={head} onDone={() => setDoing(undefined)} />}
    </>
  );
}

function RowMenu({
  head,
  onChoose,
}: {
  readonly head: SceneHead;
  readonly onChoose: (doing: Doing) => void;
}) {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  const address = `${window.location.origin}${window.location.pathname}?scene=${head.id}`;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" mr={4} aria-label={t('work.more', { name: head.name })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={15} />} onClick={() => clipboard.copy(address)}>
          {t('export.link')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => onChoose('renaming')}>
          {t('work.rename')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => onChoose('removing')}>
          {t('work.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Renaming(props: {
  readonly head: SceneHead;
  readonly folders: readonly string[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { head, folders, onDone } = props;
  const change = useMutation({
    mutationFn: (place: { name: string; folder: string | undefined }) => rename(head, place),
    onSuccess: (renamed) => {
      const { open } = openSceneStore.getState();
      if (open?.head.id === renamed.id) openSceneStore.setState({ open: { ...open, head: renamed } });
      void client.invalidateQueries({ queryKey: ['scenes'] });
      onDone();
    },
  });
  return (
    <>
      <PlaceForm
        place={{ name: head.name, folder: head.folder }}
        folders={folders}
        action={t('work.rename')}
        isBusy={change.isPending}
        onDone={(place) => change.mutate(place)}
        onCancel={onDone}
      />
      {change.isError && <Problem error={change.error} />}
    </>
  );
}

function Removing({ head, onDone }: { readonly head: SceneHead; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api('removeScene', { id: head.id }),
    onSuccess: () => {
      if (openSceneStore.getState().open?.head.id === head.id) openSceneStore.setState({ open: undefined });
      void client.invalidateQueries({ queryKey: ['scenes'] });
      onDone();
    },
  });
  return (
    <Alert color="red" variant="light" role="alert" title={t('work.removeSure', { name: head.name })}>
      <Group gap="xs">
        <Button size="compact-sm" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('work.remove')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t('work.cancel')}
        </Button>
      </Group>
      {remove.isError && <Problem error={remove.error} />}
    </Alert>
  );
}
