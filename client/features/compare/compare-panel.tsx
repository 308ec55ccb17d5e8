import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconArrowsExchange, IconFileTypeCsv, IconGitCompare } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import type { Side } from '../../state/compared-side.ts';
import { changesOf } from '../../state/drawn-changes.ts';
import { textOf } from '../../state/properties.ts';
import type { Scene } from '../../state/scene.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { DifferenceList } from './difference-list.tsx';
import { loadComparison, type Compared } from './load-comparison.ts';
import { SideField } from './side-field.tsx';
import { useSaveDifferences } from './use-save-differences.ts';

/** What differs between two scenes, two days, or before and after reading articles in. */
export function ComparePanel() {
  const { t } = useTranslation();
  const scene = useScene();
  const scenes = useQuery({ queryKey: ['scenes'], queryFn: () => api('scenes', {}) });
  const jobs = useQuery({ queryKey: ['jobs'], queryFn: () => api('jobs', {}), retry: false });
  const day = middleDay(scene);
  const [chosen, setBefore] = useState<Side>();
  // The scene may still be on its way when the panel opens.
  const before: Side = chosen ?? { kind: 'known', day };
  const [after, setAfter] = useState<Side>({ kind: 'present' });
  const [share, setShare] = useState(0);
  const setChanges = useApp((state) => state.setChanges);
  const compare = useMutation({
    mutationFn: () => {
      setShare(0);
      return loadComparison(scene, [before, after], {
        signal: new AbortController().signal,
        onProgress: setShare,
      });
    },
    onSuccess: (found) => setChanges(changesOf(found.map(({ difference }) => difference))),
  });
  useEffect(() => () => setChanges(undefined), [setChanges]);
  const offered = {
    day,
    scenes: scenes.data?.scenes ?? [],
    jobs: (jobs.data?.jobs ?? []).filter(({ state }) => state === 'done').slice(0, 10),
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('work.compareAbout')}
      </Text>
      <SideField label={t('work.before')} side={before} onChange={setBefore} {...offered} />
      <SideField label={t('work.after')} side={after} onChange={setAfter} {...offered} />
      <Group gap="xs">
        <Button
          size="xs"
          leftSection={<IconGitCompare size={15} />}
          loading={compare.isPending}
          onClick={() => compare.mutate()}
        >
          {t('work.compare')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowsExchange size={15} />}
          onClick={() => {
            setBefore(after);
            setAfter(before);
          }}
        >
          {t('work.swap')}
        </Button>
      </Group>
      {compare.isPending && <Progress value={share * 100} aria-label={t('out.collecting')} />}
      {compare.isError && <Problem error={compare.error} onRetry={() => compare.mutate()} />}
      {compare.data !== undefined && !compare.isPending && <Result compared={compare.data} />}
    </Stack>
  );
}

function Result({ compared }: { readonly compared: readonly Compared[] }) {
  const { t } = useTranslation();
  const save = useSaveDifferences();
  const count = (change: string) => compared.filter(({ difference }) => difference.change === change).length;
  if (compared.length === 0) {
    return (
      <Text size="sm" role="status">
        {t('work.same')}
      </Text>
    );
  }
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} role="status" data-testid="differences">
          {t('work.differences', { added: count('added'), gone: count('gone'), changed: count('changed') })}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconFileTypeCsv size={15} />}
          onClick={() => save(compared)}
        >
          {t('work.csv')}
        </Button>
      </Group>
      <DifferenceList compared={compared} />
    </>
  );
}

/** By which half of the events on the page had been reported, where a comparison is likely to find something. */
function middleDay(scene: Scene): string {
  const days = [...scene.nodes.values()]
    .flatMap((node) => textOf(node, 'firstReportedAt')?.slice(0, 10) ?? [])
    .toSorted();
  return days[Math.floor(days.length / 2)] ?? new Date().toISOString().slice(0, 10);
}
