import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ExportFormat, NodeId, type ExportSelection } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadExport } from '../../api/download.ts';
import { useApp } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { Problem } from '../../ui/problem.tsx';
import { saveFile } from './save-file.ts';

const SCOPES = ['shown', 'selected', 'all'] as const;
type Scope = (typeof SCOPES)[number];

/** The graph in one of the formats of the API: what is shown, what is selected, or everything. */
export function DataExport() {
  const { t } = useTranslation();
  const ids = useIds();
  const [scope, setScope] = useState<Scope>('shown');
  const [format, setFormat] = useState<ExportFormat>('cytoscape');
  const wanted = scope === 'all' ? undefined : ids[scope];
  const save = useMutation({
    mutationFn: async () => {
      const selection: ExportSelection =
        wanted === undefined ? { kind: 'all', articles: false } : { kind: 'nodes', ids: [...wanted] };
      const file = await downloadExport(selection, format);
      saveFile(file.name, file.content);
      return file.leftOut;
    },
  });
  return (
    <Stack gap="sm">
      <Text fw={600} size="sm" component="h3">
        {t('out.data')}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={t('out.scope')}
        value={scope}
        onChange={(value) => setScope(SCOPES.find((each) => each === value) ?? 'shown')}
        data={SCOPES.map((each) => ({
          value: each,
          label: each === 'all' ? t('out.scope.all') : t(`out.scope.${each}`, { n: ids[each].length }),
          disabled: each !== 'all' && ids[each].length === 0,
        }))}
      />
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <Select
          size="xs"
          flex={1}
          label={t('out.format')}
          allowDeselect={false}
          value={format}
          onChange={(value) => setFormat(ExportFormat.safeParse(value).data ?? 'cytoscape')}
          data={ExportFormat.options.map((each) => ({ value: each, label: t(`out.format.${each}`) }))}
        />
        <Button
          size="xs"
          flex="none"
          leftSection={<IconDownload size={15} />}
          loading={save.isPending}
          disabled={wanted?.length === 0}
          onClick={() => save.mutate()}
        >
          {t('out.download')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t(`out.formatAbout.${format}`)}
      </Text>
      {save.data !== undefined && <Text size="xs">{t('out.leftOut', { what: save.data })}</Text>}
      {save.isError && <Problem error={save.error} onRetry={() => save.mutate()} />}
    </Stack>
  );
}

/** Events folded into ties are shown, too, so that the file can be unfolded again. */
function useIds(): Readonly<Record<'shown' | 'selected', readonly NodeId[]>> {
  const drawn = useDrawn();
  const { selected, picked } = useApp((state) => state);
  const tie = drawn.ties.find(({ id }) => id === selected);
  const alone = NodeId.safeParse(selected).data;
  return {
    shown: [...new Set([...drawn.nodes, ...drawn.events].map(({ id }) => id))],
    selected: [
      ...new Set([
        ...picked,
        ...(alone === undefined ? [] : [alone]),
        ...(tie === undefined ? [] : [tie.source, tie.target, ...tie.events.map(({ id }) => id)]),
      ]),
    ],
  };
}
