import { Group, Title } from '@mantine/core';
import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../state/language.ts';
import { useApp } from './app-store.ts';
import { NodeChip } from './node-chip.tsx';

/** Whom a line joins: their names as a title, and each of them to select. */
export function PairHeader({ ends }: { readonly ends: readonly GraphNode[] }) {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const [a = '', b = ''] = ends.map((end) => nameOf(end, names));
  return (
    <>
      <Title order={2} size="h4">
        {t('tie.title', { a, b })}
      </Title>
      <Group gap={6}>
        {ends.map((end) => (
          <NodeChip key={end.id} node={end} />
        ))}
      </Group>
    </>
  );
}
