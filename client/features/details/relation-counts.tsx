import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { NodeId, RelationCount } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatExpansion } from '../../state/expansion.ts';
import { useScene } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { useSceneActions } from '../scene/scene-actions.ts';
import classes from './relation-counts.module.css';

/** Neighbours by relation and kind; each line draws in its next page. */
export function RelationCounts(props: {
  readonly hub: NodeId;
  readonly relations: readonly RelationCount[];
}) {
  const { t } = useTranslation();
  const scene = useScene();
  const { expand } = useSceneActions();
  if (props.relations.length === 0) return undefined;
  return (
    <Stack gap={4} component="section" aria-label={t('details.relations')}>
      <Group gap={8} align="baseline">
        <Text size="xs" c="dimmed" fw={600}>
          {t('details.relations')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('details.relationsAbout')}
        </Text>
      </Group>
      {props.relations.map(({ type, direction, kind, count }) => {
        const expansion = { hub: props.hub, relation: { type, kind } };
        const progress = scene.progress.get(formatExpansion(expansion));
        return (
          <UnstyledButton
            key={`${type} ${direction} ${kind}`}
            className={classes['row']}
            onClick={() => void expand(expansion)}
          >
            <Text size="sm" c="dimmed" component="span" className={classes['relation'] ?? ''}>
              {direction === 'in' ? '←' : '→'} {t(`relation.${type}`)}
            </Text>
            <KindMark kind={kind} size={14} />
            <Text size="sm" component="span" flex={1}>
              {t(`kind.${kind}`)}
            </Text>
            <Text size="xs" c="dimmed" className={classes['count'] ?? ''}>
              {progress === undefined ? count : `${progress.shown} / ${count}`}
            </Text>
          </UnstyledButton>
        );
      })}
    </Stack>
  );
}
