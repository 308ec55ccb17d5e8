import { Menu, Text } from '@mantine/core';
import {
  IconBookmarks,
  IconEyeOff,
  IconFocus2,
  IconFold,
  IconNote,
  IconPin,
  IconPlus,
  IconRoute,
  IconTopologyStar,
} from '@tabler/icons-react';
import type { NodeId } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import type { Point } from '../../graph/box.ts';
import { isExpanded } from '../../state/collapse.ts';
import { formatExpansion } from '../../state/expansion.ts';
import { nameOf } from '../../state/language.ts';
import { useApp, useAppStore, useScene } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { askAbout } from '../saved-queries/ask-about.ts';
import classes from './canvas.module.css';
import { collapse, hideAll, hideOthers, pickNeighbours, togglePins } from './picked-actions.ts';
import { useSceneActions } from './scene-actions.ts';

/** What can be done with a node, where it stands. */
export function NodeMenu(props: { readonly id: NodeId; readonly at: Point; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { id, at, onClose } = props;
  const store = useAppStore();
  const scene = useScene();
  const controls = useControls();
  const names = useApp((state) => state.nameLanguage);
  const { picked, pick, select } = store.getState();
  const node = scene.nodes.get(id);
  if (node === undefined) return undefined;
  const isPicked = picked.has(id);
  return (
    <Menu
      opened
      onClose={onClose}
      onChange={(isOpen) => !isOpen && onClose()}
      position="right-start"
      shadow="md"
      width={250}
      returnFocus
    >
      <Menu.Target>
        <span className={classes['anchor']} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{nameOf(node, names)}</Menu.Label>
        <Expansions id={id} />
        <Menu.Divider />
        {isExpanded(scene, id) && (
          <Menu.Item leftSection={<IconFold size={15} />} onClick={() => collapse(store, id)}>
            {t('canvas.collapse')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconEyeOff size={15} />} onClick={() => hideAll(store, [id])}>
          {t('canvas.hide')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFocus2 size={15} />}
          onClick={() => hideOthers(store, neighbourhood(scene, id))}
        >
          {t('canvas.onlyNear')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPin size={15} />} onClick={() => togglePins(store, [id], controls)}>
          {scene.pinned.has(id) ? t('canvas.unpin') : t('canvas.pin')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRoute size={15} />}
          onClick={() => pick(isPicked ? [...picked].filter((each) => each !== id) : [...picked, id])}
        >
          {isPicked ? t('canvas.unpick') : t('canvas.addToPath')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTopologyStar size={15} />} onClick={() => pickNeighbours(store, [id])}>
          {t('canvas.neighbours')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBookmarks size={15} />} onClick={() => askAbout(store, id)}>
          {t('queries.aboutSelected')}
        </Menu.Item>
        <Menu.Item leftSection={<IconNote size={15} />} onClick={() => select(id)}>
          {t('canvas.note')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Draws in all neighbours, or those of one relation and kind, with how many there are. */
function Expansions({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation();
  const scene = useScene();
  const { expand } = useSceneActions();
  const { data } = useQuery({ queryKey: ['node', id], queryFn: () => api('node', { id }) });
  const count = (shown: number | undefined, total: number) =>
    shown === undefined ? String(total) : `${shown} / ${total}`;
  return (
    <>
      <Menu.Item
        leftSection={<IconPlus size={15} />}
        onClick={() => void expand({ hub: id, relation: undefined })}
      >
        {t('canvas.expand')}
      </Menu.Item>
      {data?.relations.map(({ type, direction, kind, count: total }) => {
        const expansion = { hub: id, relation: { type, kind } };
        return (
          <Menu.Item
            key={`${type} ${direction} ${kind}`}
            pl={36}
            rightSection={
              <Text size="xs" c="dimmed" ff="monospace">
                {count(scene.progress.get(formatExpansion(expansion))?.shown, total)}
              </Text>
            }
            onClick={() => void expand(expansion)}
          >
            {t(`relation.${type}`)} · {t(`kind.${kind}`)}
          </Menu.Item>
        );
      })}
    </>
  );
}

function neighbourhood({ edges }: ReturnType<typeof useScene>, id: NodeId): readonly NodeId[] {
  return [
    id,
    ...[...edges.values()].flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    ),
  ];
}
