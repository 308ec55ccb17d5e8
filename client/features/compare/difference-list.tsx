import { Badge, Button, Stack, Text, UnstyledButton } from '@mantine/core';
import type { EvidenceItem } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_COLOURS } from '../../graph/palette.ts';
import { eventTypeOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import type { Compared } from './load-comparison.ts';
import { useWording } from './wording.ts';
import classes from './compare.module.css';

const SIGNS = { added: '+', gone: '−', changed: '≠' } as const;
const CHANGES = ['added', 'changed', 'gone'] as const;
const FIRST = 40;

/** The differences by what changed; each with its sentences. */
export function DifferenceList({ compared }: { readonly compared: readonly Compared[] }) {
  return (
    <Stack gap="md">
      {CHANGES.map((change) => (
        <Part
          key={change}
          change={change}
          items={compared.filter((each) => each.difference.change === change)}
        />
      ))}
    </Stack>
  );
}

function Part(props: { readonly change: (typeof CHANGES)[number]; readonly items: readonly Compared[] }) {
  const { t } = useTranslation();
  const { change, items } = props;
  const [shown, setShown] = useState(FIRST);
  if (items.length === 0) return undefined;
  return (
    <Stack gap={4} component="section" aria-label={t(`work.change.${change}`)}>
      <Text size="xs" c="dimmed" fw={600}>
        {t(`work.change.${change}`)} · {items.length}
      </Text>
      <ul className={classes['list']}>
        {items.slice(0, shown).map((item) => (
          <Row key={keyOf(item)} item={item} />
        ))}
      </ul>
      {items.length > shown && (
        <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown + FIRST)}>
          {t('work.moreRows', { n: Math.min(FIRST, items.length - shown) })}
        </Button>
      )}
    </Stack>
  );
}

function keyOf({ difference }: Compared): string {
  return `${difference.change} ${difference.what === 'node' ? difference.node.id : difference.edge.id}`;
}

function Row({ item }: { readonly item: Compared }) {
  const { t } = useTranslation();
  const wording = useWording();
  const select = useApp((state) => state.select);
  const [isOpen, setOpen] = useState(false);
  const { difference, sentences } = item;
  const node = difference.what === 'node' ? difference.node : difference.target;
  return (
    <li className={classes['row']} data-testid="difference">
      <Badge size="sm" circle color={CHANGE_COLOURS[difference.change]} variant="light" aria-hidden>
        {SIGNS[difference.change]}
      </Badge>
      <KindMark kind={node.kind} type={eventTypeOf(node)} size={18} />
      <div>
        <UnstyledButton className={classes['name']} onClick={() => select(node.id)}>
          {wording.title(difference)}
        </UnstyledButton>
        {wording.facts(difference).map((fact) => (
          <Text key={fact} size="xs">
            {fact}
          </Text>
        ))}
        {sentences.length > 0 && (
          <UnstyledButton className={classes['more']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('work.sentences', { count: sentences.length })}
          </UnstyledButton>
        )}
        {isOpen &&
          sentences.map((sentence) => (
            <Quote key={`${sentence.article} ${sentence.start}`} item={sentence} />
          ))}
      </div>
    </li>
  );
}

function Quote({ item }: { readonly item: EvidenceItem }) {
  const { t } = useTranslation();
  const openArticle = useApp((state) => state.openArticle);
  const { article, start, end, quote, publisher, publishedAt } = item;
  return (
    <UnstyledButton className={classes['quote']} onClick={() => openArticle({ id: article, start, end })}>
      <q>{quote}</q>
      <Text size="xs" c="dimmed" component="span" display="block">
        {[publisher ?? t('details.noOutlet'), publishedAt?.slice(0, 10)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </Text>
    </UnstyledButton>
  );
}
