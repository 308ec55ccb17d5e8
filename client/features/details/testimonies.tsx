import { ActionIcon, Group, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconQuote } from '@tabler/icons-react';
import type { EvidenceItem } from '#domain';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { outletsOf, testimoniesOf } from '../../state/evidence.ts';
import { useCiting } from './cite.ts';
import { Testimony } from './testimony.tsx';

interface Props {
  /** In the order of their days. */
  readonly items: readonly EvidenceItem[];
  /** With those that are not loaded. */
  readonly total: number;
  /** Whether all tell of one and the same, so that one is the first and others are later; true unless said. */
  readonly isOneThing?: boolean;
  /** All items, for citing; asked for only then. */
  readonly loadAll?: () => Promise<readonly EvidenceItem[]>;
  /** What stands below: more to load, or what failed. */
  readonly children?: ReactNode;
}

/** Sentences that support one thing, with what there is to do with them together. */
export function Testimonies({ items, total, isOneThing = true, loadAll, children }: Props) {
  const { t } = useTranslation();
  const { copied, cite } = useCiting();
  const [outlet, setOutlet] = useState<string>();
  const told = useMemo(() => testimoniesOf(items, { isOneThing }), [items, isOneThing]);
  const outlets = useMemo(() => outletsOf(items), [items]);
  const isWanted = (item: EvidenceItem) => outlet === undefined || item.publisher === outlet;
  const citeAll = async () =>
    cite((loadAll === undefined || total === items.length ? items : await loadAll()).filter(isWanted));
  const shown = told.filter(({ item }) => isWanted(item));
  return (
    <Stack gap="xs" component="section" aria-label={t('details.evidence')}>
      <Group justify="space-between" wrap="nowrap" gap={6}>
        <Text size="xs" c="dimmed" fw={600} style={{ whiteSpace: 'nowrap' }}>
          {t('details.evidence')} · {total}
        </Text>
        <Group gap={4} wrap="nowrap">
          {outlets.size > 1 && (
            <Select
              size="xs"
              w={150}
              aria-label={t('evidence.outlet')}
              placeholder={t('evidence.allOutlets')}
              clearable
              value={outlet ?? null}
              onChange={(next) => setOutlet(next ?? undefined)}
              data={[...outlets].flatMap(([name, n]) =>
                name === undefined ? [] : [{ value: name, label: `${name} (${n})` }],
              )}
            />
          )}
          {items.length > 0 && (
            <Tooltip label={copied ? t('evidence.copied') : t('evidence.copyAll')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={copied ? t('evidence.copied') : t('evidence.copyAll')}
                onClick={() => void citeAll()}
              >
                {copied ? <IconCheck size={16} /> : <IconQuote size={16} />}
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Group>
      {items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('details.evidenceNone')}
        </Text>
      )}
      {outlet !== undefined && (
        <Text size="xs" c="dimmed" role="status">
          {t('evidence.shown', { shown: shown.length, total: items.length })}
        </Text>
      )}
      {shown.map((each) => (
        <Testimony
          key={`${each.item.article} ${each.item.start} ${each.item.relation} ${each.item.rule}`}
          told={each}
        />
      ))}
      {children}
    </Stack>
  );
}
