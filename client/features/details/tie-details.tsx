import { Badge, Button, Group, Stack } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { eventTypeName } from '../../state/language.ts';
import { countByType } from '../../state/ties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { PairHeader } from '../../ui/pair-header.tsx';
import { TieEvidence } from './tie-evidence.tsx';

/** What two participants did together. */
export function TieDetails({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const scene = useScene();
  const language = useApp((state) => state.language);
  const unfold = useApp((state) => state.unfold);
  const tie = useDrawn().ties.find((drawn) => drawn.id === id);
  if (tie === undefined) return undefined;
  const ends = [tie.source, tie.target].flatMap((end) => scene.nodes.get(end) ?? []);
  return (
    <>
      <Stack gap="xs">
        <PairHeader ends={ends} />
        <Group gap={6}>
          {[...countByType(tie.events)].map(([type, count]) => (
            <Badge key={type} variant="default" tt="none" fw={500}>
              {eventTypeName(type, language)} {count}
            </Badge>
          ))}
        </Group>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconGitFork size={15} />}
          onClick={() => unfold(tie.events.map((event) => event.id))}
        >
          {t('tie.unfold')}
        </Button>
      </Stack>
      <TieEvidence key={tie.id} tie={tie} />
    </>
  );
}
