import { ScrollArea, Stack, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentencesOf, type Sentence } from '../../state/sentences.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWording } from './wording.ts';

/** The drawing as a list: every event, tie and relation as a sentence that can be read, found and chosen. */
export function TableView() {
  const { t } = useTranslation();
  const scene = useScene();
  const drawn = useDrawn();
  const wording = useWording();
  const [wanted, setWanted] = useState('');
  const rows = useMemo(
    () => sentencesOf(drawn, scene.nodes).map((sentence) => ({ sentence, text: wording(sentence) })),
    [drawn, scene.nodes, wording],
  );
  const shown = rows.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <Stack h="100%" gap="sm" p="md" component="section" aria-label={t('list.title')}>
      <TextInput
        aria-label={t('list.filter')}
        placeholder={t('list.filter')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        maw={420}
      />
      <ScrollArea flex={1}>
        <Table highlightOnHover verticalSpacing={6} aria-label={t('list.title')}>
          <Table.Tbody>
            {shown.map(({ sentence, text }) => (
              <Row key={`${sentence.kind} ${sentence.id}`} sentence={sentence} text={text} />
            ))}
          </Table.Tbody>
        </Table>
        {shown.length === 0 && (
          <Text c="dimmed" size="sm">
            {t('list.none')}
          </Text>
        )}
      </ScrollArea>
    </Stack>
  );
}

function Row({ sentence, text }: { readonly sentence: Sentence; readonly text: string }) {
  const { t } = useTranslation();
  const select = useApp((state) => state.select);
  const selected = useApp((state) => state.selected);
  const target = sentence.kind === 'relation' ? sentence.source.id : sentence.id;
  return (
    <Table.Tr
      data-testid="sentence"
      {...(selected === target ? { bg: 'var(--mantine-primary-color-light)' } : {})}
    >
      <Table.Td>
        <UnstyledButton fz="sm" onClick={() => select(target)}>
          {text}
        </UnstyledButton>
      </Table.Td>
      <Table.Td w={96}>
        {sentence.kind === 'relation' ? (
          <Text size="xs" c="dimmed">
            {t(`relation.${sentence.type}`)}
          </Text>
        ) : (
          <StatusBadge status={sentence.status} size="sm" />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
