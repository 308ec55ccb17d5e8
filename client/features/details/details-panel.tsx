import { ActionIcon, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { NodeId } from '#domain';
import { useTranslation } from 'react-i18next';
import { isTieId } from '../../state/ties.ts';
import { isCoMentionId } from '../../state/co-mentions.ts';
import { useApp } from '../../ui/app-store.ts';
import { EdgeDetails } from './edge-details.tsx';
import { CoMentionDetails } from '../scene/co-mention-details.tsx';
import { NodeDetails } from './node-details.tsx';
import { TieDetails } from './tie-details.tsx';

/** What is known of the selected node, tie or edge, down to the sentences. */
export function DetailsPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const select = useApp((state) => state.select);
  const node = NodeId.safeParse(id).data;
  return (
    <Stack gap={0} h="100%" component="section" aria-label={t('details.title')}>
      <Group justify="space-between" px="md" pt={10} pb={2}>
        <Text size="xs" c="dimmed" fw={600}>
          {t('details.title')}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('details.close')}
          onClick={() => select(undefined)}
        >
          <IconX size={16} />
        </ActionIcon>
      </Group>
      <ScrollArea flex={1} type="scroll" scrollbars="y">
        <Stack gap="md" px="md" pb="lg">
          {isTieId(id) && <TieDetails id={id} />}
          {node !== undefined && <NodeDetails key={node} id={node} />}
          {isCoMentionId(id) && <CoMentionDetails id={id} />}
          {!isTieId(id) && !isCoMentionId(id) && node === undefined && <EdgeDetails key={id} id={id} />}
        </Stack>
      </ScrollArea>
    </Stack>
  );
}
