import { Box, VisuallyHidden } from '@mantine/core';
import { NodeId } from '#domain';
import { Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './app.module.css';
import { Drawing } from './features/scene/drawing.tsx';
import { Keyboard } from './features/commands/keyboard.tsx';
import { PANEL_LIST } from './features/panels/panels.ts';
import { SceneNotice } from './features/scene/scene-notice.tsx';
import { exposeToTests } from './features/scene/test-hook.ts';
import { useSceneActions } from './features/scene/scene-actions.ts';
import type { GraphControls } from './graph/graph-view.ts';
import { drawnGraph } from './state/drawn-graph.ts';
import { parseLink, type Link } from './state/link.ts';
import { useApp, useScene } from './ui/app-store.ts';
import { ControlsProvider } from './ui/controls.ts';
import { DrawnProvider } from './ui/drawn.ts';
import {
  ArticleDrawer,
  DetailsPanel,
  Legend,
  MapView,
  PanelHost,
  SceneToolbar,
  SideDrawer,
  TableView,
  Timeline,
} from './ui/lazy-parts.tsx';
import { Masthead } from './ui/masthead.tsx';
import { useIsWide } from './ui/wide.ts';

/** The one page: masthead, legend, stage, period, details, and the panel that is open. */
export function App({ link }: { readonly link: Link }) {
  const { t } = useTranslation();
  const scene = useScene();
  const { filters, mode, view, beside, panel, selected, article, select } = useApp((state) => state);
  const { open } = useSceneActions();
  // What shows it is made anew piece by piece where there is much of it, and the page answers meanwhile.
  const drawn = useDeferredValue(useMemo(() => drawnGraph(scene, filters, mode), [scene, filters, mode]));
  const [controls, setControls] = useState<GraphControls>();
  const isWide = useIsWide();
  useEffect(() => void open(link), [open, link]);
  useEffect(() => exposeToTests(controls), [controls]);
  const selectedNode = NodeId.safeParse(selected).data;
  const selectedName = selectedNode === undefined ? undefined : scene.nodes.get(selectedNode)?.name;
  const drawer = PANEL_LIST.find(({ id, frame }) => id === panel && frame === 'drawer');
  const details = selected !== undefined && (
    <Suspense>
      <DetailsPanel id={selected} />
    </Suspense>
  );
  return (
    <DrawnProvider value={drawn}>
      <ControlsProvider value={controls}>
        <VisuallyHidden role="status">
          {selectedName !== undefined && t('live.selected', { name: selectedName })}
        </VisuallyHidden>
        <Keyboard />
        <Box
          className={classes['app']}
          data-details={(isWide && selected !== undefined) || undefined}
          data-sheet={(!isWide && selected !== undefined) || undefined}
          __vars={{ '--side': drawer === undefined ? undefined : `max(236px, min(${drawer.size}px, 46vw))` }}
        >
          <Masthead />
          {isWide && (
            <Box
              component="aside"
              className={classes['legend']}
              aria-label={t('legend.title')}
              inert={drawer !== undefined}
            >
              <Suspense>
                <Legend />
              </Suspense>
            </Box>
          )}
          <main className={classes['stage']} id="stage" data-beside={(isWide && beside) || undefined}>
            <div className={classes['pane']}>
              {view === 'graph' && (
                <>
                  <Drawing onReady={setControls} />
                  <Suspense>
                    <SceneToolbar />
                  </Suspense>
                </>
              )}
              <Suspense>
                {view === 'table' && <TableView />}
                {view === 'map' && <MapView />}
              </Suspense>
              {/* What the tour points at: beside the whole stage there is no room for its words. */}
              <span id="stage-middle" className={classes['middle']} aria-hidden />
              <SceneNotice onRetry={() => void open(link)} onStartOver={() => void open(parseLink(''))} />
            </div>
            {isWide && view === 'graph' && beside !== undefined && (
              <div className={classes['pane']}>
                <Suspense>{beside === 'table' ? <TableView /> : <MapView />}</Suspense>
              </div>
            )}
          </main>
          <footer className={classes['time']}>
            <Suspense>
              <Timeline />
            </Suspense>
          </footer>
          {isWide && selected !== undefined && <aside className={classes['details']}>{details}</aside>}
        </Box>
        <Suspense>
          {!isWide && (
            <SideDrawer
              opened={selected !== undefined}
              onClose={() => select(undefined)}
              position="bottom"
              size="58%"
              withCloseButton={false}
              attributes={{ content: { 'aria-label': t('details.title') } }}
              padding={0}
              styles={{ body: { height: '100%' } }}
            >
              {details}
            </SideDrawer>
          )}
        </Suspense>
        <Suspense>{panel !== undefined && <PanelHost />}</Suspense>
        <Suspense>{article !== undefined && <ArticleDrawer open={article} />}</Suspense>
      </ControlsProvider>
    </DrawnProvider>
  );
}
