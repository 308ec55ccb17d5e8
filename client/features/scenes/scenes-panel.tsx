import { Divider, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { foldersOf } from '../../state/folders.ts';
import { Problem } from '../../ui/problem.tsx';
import { KeptList } from './kept-list.tsx';
import { NotesList } from './notes-list.tsx';
import { PresentScene } from './present-scene.tsx';

/** Scenes by name: keeping, opening, sharing; and the notes of the present one. */
export function ScenesPanel() {
  const scenes = useQuery({ queryKey: ['scenes'], queryFn: () => api('scenes', {}), staleTime: 0 });
  const folders = foldersOf(scenes.data?.scenes ?? []).map(({ folder }) => folder);
  return (
    <Stack gap="md">
      <PresentScene folders={folders.filter((folder) => folder !== '')} />
      <Divider />
      {scenes.isPending && <Skeleton h={80} />}
      {scenes.isError && <Problem error={scenes.error} onRetry={() => void scenes.refetch()} />}
      {scenes.data !== undefined && <KeptList scenes={scenes.data.scenes} />}
      <Divider />
      <NotesList />
    </Stack>
  );
}
