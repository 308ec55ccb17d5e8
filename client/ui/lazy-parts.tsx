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
export const SavedQueriesDrawer = lazy(async () => ({
  default: (await import('../features/saved-queries/saved-queries-drawer.tsx')).SavedQueriesDrawer,
}));
export const HelpDialog = lazy(async () => ({
  default: (await import('../features/help/help-dialog.tsx')).HelpDialog,
}));
export const ListTwin = lazy(async () => ({
  default: (await import('../features/list-twin/list-twin.tsx')).ListTwin,
}));
