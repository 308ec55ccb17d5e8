import { Group, Stack, Text } from '@mantine/core';
import { EventStatus, type Disagreement, type EvidenceItem } from '#domain';
import { useTranslation } from 'react-i18next';
import { sidesOf } from '../../state/evidence.ts';
import { useApp } from '../../ui/app-store.ts';
import classes from './sides.module.css';

/** Accounts that do not agree, side by side, each with those who give it. */
export function Sides(props: {
  readonly disagreements: readonly Disagreement[];
  readonly items: readonly EvidenceItem[];
}) {
  const { t } = useTranslation();
  if (props.disagreements.length === 0) return undefined;
  return (
    <Stack gap={6} component="section" aria-label={t('evidence.sides')}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('evidence.sides')}
      </Text>
      {props.disagreements.map((what) => (
        <Stack key={what} gap={4}>
          <Text size="xs">{t(`disagreement.${what}`)}</Text>
          <div className={classes['sides']}>
            {sidesOf(what, props.items).map(({ says, items }) => (
              <SideCard key={says} says={says} items={items} />
            ))}
          </div>
        </Stack>
      ))}
    </Stack>
  );
}

function SideCard({ says, items }: { readonly says: string; readonly items: readonly EvidenceItem[] }) {
  const { t } = useTranslation();
  const openArticle = useApp((state) => state.openArticle);
  const status = EventStatus.safeParse(says).data;
  return (
    <div className={classes['side']}>
      <Text size="sm" fw={600}>
        {status === undefined ? says : t(`status.${status}`)}
      </Text>
      <Group gap={4}>
        {items.map(({ article, start, end, publisher, publishedAt }) => (
          <button
            key={`${article} ${start}`}
            type="button"
            className={classes['who']}
            title={t('details.inArticle')}
            onClick={() => openArticle({ id: article, start, end })}
          >
            {publisher ?? t('details.noOutlet')} {publishedAt?.slice(0, 10)}
          </button>
        ))}
      </Group>
    </div>
  );
}
