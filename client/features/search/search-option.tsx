import { Combobox, Group, Stack, Text } from '@mantine/core';
import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import { eventTypeOf, textOf } from '../../state/properties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';

/** One node to choose: its name, another of its names or its date, and what stands at the end of the line. */
export function SearchOption(props: {
  readonly node: GraphNode;
  readonly note?: string | undefined;
  readonly end?: string | undefined;
}) {
  const { node, note, end } = props;
  const { t } = useTranslation();
  const { nodes, hidden } = useScene();
  const names = useApp((state) => state.nameLanguage);
  const other =
    node.kind === 'Event' ? textOf(node, 'date') : textOf(node, names === 'en' ? 'name' : 'nameEn');
  const about = [other, note].filter((part) => part !== undefined).join(' · ');
  const isIn = nodes.has(node.id) && !hidden.has(node.id);
  return (
    <Combobox.Option value={node.id} data-testid="search-hit">
      <Group gap="sm" wrap="nowrap">
        <KindMark kind={node.kind} type={eventTypeOf(node)} size={24} />
        <Stack gap={0} flex={1} miw={0}>
          <Text size="sm" truncate title={nameOf(node, names)}>
            {nameOf(node, names)}
          </Text>
          <Text size="xs" c="dimmed" truncate title={about}>
            {about}
          </Text>
        </Stack>
        <Text size="xs" c="dimmed" ta="end" style={{ whiteSpace: 'nowrap' }}>
          {[isIn ? t('search.isIn') : undefined, end].filter((part) => part !== undefined).join(' · ')}
        </Text>
      </Group>
    </Combobox.Option>
  );
}
