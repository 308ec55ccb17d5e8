import { Badge, Button, Group, Text } from '@mantine/core';
import { IconFocus2, IconPlus } from '@tabler/icons-react';
import type { Graph } from '#domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { hopsOf, onlyPath, weakestOf, withPath } from '../../state/node-paths.ts';
import { useApp } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { NodeChip } from '../../ui/node-chip.tsx';
import { PathHop } from './path-hop.tsx';
import classes from './paths.module.css';

/** One path: its nodes in a row, and each step as a sentence that opens its evidence. */
export function PathCard(props: { readonly path: Graph; readonly number: number; readonly name: string }) {
  const { t } = useTranslation();
  const { path, number, name } = props;
  const record = useApp((state) => state.record);
  const controls = useControls();
  const weakest = weakestOf(path);
  const light = () => controls?.light([...path.nodes, ...path.edges].map(({ id }) => id));
  const unlight = () => controls?.light([]);
  // The card may go while the pointer is over it.
  useEffect(() => () => controls?.light([]), [controls]);
  return (
    <article
      className={classes['card']}
      aria-label={t('paths.path', { n: number })}
      onMouseEnter={light}
      onMouseLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      <Group gap={6} mb={6}>
        <Text size="xs" fw={600}>
          {t('paths.path', { n: number })}
        </Text>
        <Text size="xs" c="dimmed">
          {t('paths.length', { count: path.edges.length })}
        </Text>
        {weakest !== undefined && (
          <Badge size="sm" variant="default" tt="none" fw={500}>
            {t('paths.weakest', { count: weakest })}
          </Badge>
        )}
      </Group>
      <div className={classes['chain']}>
        {path.nodes.map((node, index) => (
          <span key={node.id} className={classes['link']}>
            {index > 0 && <span aria-hidden>—</span>}
            <NodeChip node={node} />
          </span>
        ))}
      </div>
      <ol className={classes['hops']}>
        {hopsOf(path).map((hop) => (
          <PathHop key={hop.edges.map(({ id }) => id).join(' ')} hop={hop} />
        ))}
      </ol>
      <Group gap={6} mt={8}>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconPlus size={13} />}
          onClick={() => record({ action: 'path', name }, (scene) => withPath(scene, path))}
        >
          {t('paths.show')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconFocus2 size={13} />}
          onClick={() => record({ action: 'path', name }, (scene) => onlyPath(scene, path))}
        >
          {t('paths.only')}
        </Button>
      </Group>
    </article>
  );
}
