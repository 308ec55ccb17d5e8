import { useComputedColorScheme } from '@mantine/core';
import { NodeId } from '#domain';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphControls, GraphViewProps, LayoutProgress, PlacedBy } from '../../graph/graph-view.ts';
import type { Point } from '../../graph/box.ts';
import { drawnChanges } from '../../state/drawn-changes.ts';
import { nameOf } from '../../state/language.ts';
import { placing, type Places } from '../../state/scene.ts';
import { useApp, useAppStore, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { CanvasBar, ChangeLegend, CytoscapeView, NodeMenu } from '../../ui/lazy-parts.tsx';
import { LayoutNotice, NoWebglNotice } from './layout-notice.tsx';
import { Minimap } from './minimap.tsx';
import { picking } from '../../state/picking.ts';
import { useElements } from './elements.ts';
import { useSceneActions } from './scene-actions.ts';

/** The scene as Cytoscape draws it, with what lies over it: bar, small map, menu of a node, notices. */
export function Drawing({ onReady }: { readonly onReady: (controls: GraphControls | undefined) => void }) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const scene = useScene();
  const { mode, selected, picked, changes, layout, look } = useApp((state) => state);
  const drawn = useDrawn();
  const shownChanges = useMemo(
    () => (changes === undefined ? undefined : drawnChanges(changes, drawn)),
    [changes, drawn],
  );
  const elements = useElements();
  const [progress, setProgress] = useState<LayoutProgress>();
  const [isWithoutWebgl, setWithoutWebgl] = useState(false);
  const [menu, setMenu] = useState<{ readonly id: NodeId; readonly at: Point }>();
  const reader = useReader((id, at) => setMenu({ id, at }));
  return (
    <>
      <Suspense>
        <CytoscapeView
          {...reader}
          elements={elements}
          places={scene.places[mode]}
          pinned={scene.pinned}
          sceneKey={`${mode} ${JSON.stringify(scene.recipe.origin)}`}
          layout={layout}
          scheme={scheme}
          webgl={look.webgl}
          selected={selected}
          picked={picked}
          changes={shownChanges}
          label={t('drawing.label', { nodes: elements.nodes.length, edges: elements.edges.length })}
          onLayout={setProgress}
          onNoWebgl={() => setWithoutWebgl(true)}
          onReady={onReady}
        />
      </Suspense>
      {progress !== undefined && <LayoutNotice progress={progress} />}
      {look.webgl && isWithoutWebgl && <NoWebglNotice onClose={() => setWithoutWebgl(false)} />}
      {drawn.nodes.length > 0 && <Minimap />}
      <Suspense>
        {changes !== undefined && <ChangeLegend />}
        <CanvasBar />
        {menu !== undefined && <NodeMenu {...menu} onClose={() => setMenu(undefined)} />}
      </Suspense>
    </>
  );
}

type Reader = Pick<GraphViewProps, 'onSelect' | 'onPick' | 'onExpand' | 'onMenu' | 'onPlaced'>;

/** What the reader does in the drawing, done to the store. */
function useReader(onMenu: (id: NodeId, at: Point) => void): Reader {
  const { t } = useTranslation();
  const store = useAppStore();
  const { expand } = useSceneActions();
  const withNode = (id: string, act: (node: NodeId) => void) => {
    const node = NodeId.safeParse(id).data;
    if (node !== undefined) act(node);
  };
  const nameOfStep = (by: PlacedBy, places: Places) => {
    const { layout, nameLanguage, history } = store.getState();
    if (by === 'arranging') return t(`layout.${layout}`);
    const names = [...places.keys()].flatMap((id) => {
      const node = history.present.state.nodes.get(NodeId.parse(id));
      return node === undefined ? [] : [nameOf(node, nameLanguage)];
    });
    return names.length === 1 ? (names[0] ?? '') : t('canvas.nodes', { count: names.length });
  };
  return {
    onSelect: (id) => {
      const { selected, select, pick } = store.getState();
      if (id === undefined && selected === undefined) pick([]);
      select(id);
    },
    onPick: (ids) => store.getState().pick(picking(store.getState(), ids)),
    onExpand: (id) => withNode(id, (hub) => void expand({ hub, relation: undefined })),
    onMenu: (id, at) => withNode(id, (node) => onMenu(node, at)),
    onPlaced: (places, by) => {
      const { mode, amend, record } = store.getState();
      if (by === 'settling') return amend((scene) => placing(scene, mode, places));
      const action = by === 'arranging' ? 'arrange' : 'move';
      return record({ action, name: nameOfStep(by, places) }, (scene) => placing(scene, mode, places));
    },
  };
}
