import { ActionIcon, Button, Paper, Text, Tooltip } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconEyeOff,
  IconFocus2,
  IconPin,
  IconPlus,
  IconRoute,
  IconTopologyStar,
  IconX,
} from '@tabler/icons-react';
import { NodeId } from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatExpansion } from '../../state/expansion.ts';
import { nameOf } from '../../state/language.ts';
import { useApp, useAppStore, useScene } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import classes from './canvas.module.css';
import { PAGE } from './load-scene.ts';
import { hideAll, hideOthers, pickNeighbours, togglePins } from './picked-actions.ts';
import { useSceneActions } from './scene-actions.ts';

/** At the foot of the drawing: what can be done with the picked nodes, or how far the selected one is expanded. */
export function CanvasBar() {
  const picked = useApp((state) => state.picked);
  return picked.size > 0 ? <PickedBar ids={[...picked]} /> : <ExpansionBar />;
}

function PickedBar({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const controls = useControls();
  const { expand } = useSceneActions();
  const openPanel = useApp((state) => state.openPanel);
  const pick = useApp((state) => state.pick);
  const expandAll = async () => {
    // One after the other: each builds on the scene that the one before has left.
    for (const hub of ids) await expand({ hub, relation: undefined });
  };
  return (
    <Paper className={classes['bar']} shadow="md" radius="xl" role="toolbar" aria-label={t('canvas.bar')}>
      <Text size="sm" fw={600} mr={6} role="status">
        {t('canvas.picked', { count: ids.length })}
      </Text>
      <Act label={t('canvas.hide')} icon={<IconEyeOff size={17} />} onClick={() => hideAll(store, ids)} />
      <Act
        label={t('canvas.hideOthers')}
        icon={<IconFocus2 size={17} />}
        onClick={() => hideOthers(store, ids)}
      />
      <Act
        label={t('canvas.pin')}
        icon={<IconPin size={17} />}
        onClick={() => togglePins(store, ids, controls)}
      />
      <Act label={t('canvas.expand')} icon={<IconPlus size={17} />} onClick={() => void expandAll()} />
      <Act
        label={t('canvas.neighbours')}
        icon={<IconTopologyStar size={17} />}
        onClick={() => pickNeighbours(store, ids)}
      />
      <Act
        label={t('canvas.zoomTo')}
        icon={<IconArrowsMaximize size={17} />}
        onClick={() => controls?.zoomTo(ids)}
      />
      <Act label={t('panel.paths')} icon={<IconRoute size={17} />} onClick={() => openPanel('paths')} />
      <Act label={t('canvas.clear')} icon={<IconX size={17} />} onClick={() => pick([])} />
    </Paper>
  );
}

/** "30 of 412": never more than a page at a time, and the reader always sees how many are left. */
function ExpansionBar() {
  const { t } = useTranslation();
  const scene = useScene();
  const selected = useApp((state) => state.selected);
  const names = useApp((state) => state.nameLanguage);
  const isBusy = useApp((state) => state.loading.kind === 'busy');
  const { expand } = useSceneActions();
  const expansion = scene.recipe.expanded.findLast(({ hub }) => hub === selected);
  const hub = scene.nodes.get(NodeId.safeParse(selected).data ?? NodeId.parse('country/CN'));
  const progress = expansion === undefined ? undefined : scene.progress.get(formatExpansion(expansion));
  if (expansion === undefined || progress === undefined || hub === undefined) return undefined;
  const left = progress.total - progress.shown;
  const next = progress.nextCursor === undefined ? 0 : Math.min(PAGE, left);
  return (
    <Paper className={classes['bar']} shadow="md" radius="xl" role="group" aria-label={t('canvas.bar')}>
      <Text size="sm" mr={6} role="status">
        {t('canvas.expanded', {
          name: nameOf(hub, names),
          shown: progress.shown,
          total: progress.total,
        })}
      </Text>
      {next > 0 && (
        <Button size="compact-sm" variant="light" loading={isBusy} onClick={() => void expand(expansion)}>
          {t('canvas.next', { n: next })}
        </Button>
      )}
    </Paper>
  );
}

function Act(props: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon variant="subtle" color="gray" size="md" aria-label={props.label} onClick={props.onClick}>
        {props.icon}
      </ActionIcon>
    </Tooltip>
  );
}
