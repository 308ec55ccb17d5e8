import { lazy } from 'react';
import { patiently } from '../api/patiently.ts';

/** Parts that the first screen can do without for a moment; each is a file of its own in the build. */
export const CytoscapeView = lazy(
  patiently(async () => ({
    default: (await import('../graph/cytoscape-view.tsx')).CytoscapeView,
  })),
);
export const DetailsPanel = lazy(
  patiently(async () => ({
    default: (await import('../features/details/details-panel.tsx')).DetailsPanel,
  })),
);
export const ArticleDrawer = lazy(
  patiently(async () => ({
    default: (await import('../features/article/article-drawer.tsx')).ArticleDrawer,
  })),
);
export const PanelHost = lazy(
  patiently(async () => ({
    default: (await import('../features/panels/panel-host.tsx')).PanelHost,
  })),
);
export const TableView = lazy(
  patiently(async () => ({
    default: (await import('../features/table/table-view.tsx')).TableView,
  })),
);
export const MapView = lazy(
  patiently(async () => ({
    default: (await import('../features/map/map-view.tsx')).MapView,
  })),
);
export const Legend = lazy(
  patiently(async () => ({
    default: (await import('../features/filters/legend.tsx')).Legend,
  })),
);
export const Timeline = lazy(
  patiently(async () => ({
    default: (await import('../features/timeline/timeline.tsx')).Timeline,
  })),
);
export const SceneToolbar = lazy(
  patiently(async () => ({
    default: (await import('../features/scene/scene-toolbar.tsx')).SceneToolbar,
  })),
);
export const CanvasBar = lazy(
  patiently(async () => ({
    default: (await import('../features/scene/canvas-bar.tsx')).CanvasBar,
  })),
);
export const ChangeLegend = lazy(
  patiently(async () => ({
    default: (await import('../features/compare/change-legend.tsx')).ChangeLegend,
  })),
);
export const NodeMenu = lazy(
  patiently(async () => ({
    default: (await import('../features/scene/node-menu.tsx')).NodeMenu,
  })),
);
export const SideDrawer = lazy(
  patiently(async () => ({
    default: (await import('./side-drawer.tsx')).SideDrawer,
  })),
);
export const HintHost = lazy(
  patiently(async () => ({
    default: (await import('./hint-host.tsx')).HintHost,
  })),
);
export const DropHost = lazy(
  patiently(async () => ({
    default: (await import('../features/intake/drop-host.tsx')).DropHost,
  })),
);
export const ContinueOffer = lazy(
  patiently(async () => ({
    default: (await import('../features/scenes/continue-offer.tsx')).ContinueOffer,
  })),
);
