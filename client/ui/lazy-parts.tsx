import { lazy } from 'react';

/** Parts that the first screen can do without for a moment; each is a file of its own in the build. */
export const CytoscapeView = lazy(async () => ({
  default: (await import('../graph/cytoscape-view.tsx')).CytoscapeView,
}));
export const DetailsPanel = lazy(async () => ({
  default: (await import('../features/details/details-panel.tsx')).DetailsPanel,
}));
export const ArticleDrawer = lazy(async () => ({
  default: (await import('../features/article/article-drawer.tsx')).ArticleDrawer,
}));
export const PanelHost = lazy(async () => ({
  default: (await import('../features/panels/panel-host.tsx')).PanelHost,
}));
export const TableView = lazy(async () => ({
  default: (await import('../features/table/table-view.tsx')).TableView,
}));
export const MapView = lazy(async () => ({
  default: (await import('../features/map/map-view.tsx')).MapView,
}));
