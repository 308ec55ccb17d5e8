import type { Layout } from './layout.ts';

/** Ranks by distance from the best connected nodes. */
export const tree: Layout = {
  id: 'tree',
  plan: () => ({
    kind: 'engine',
    options: {
      name: 'breadthfirst',
      animate: false,
      fit: false,
      avoidOverlap: true,
      nodeDimensionsIncludeLabels: true,
      spacingFactor: 1.1,
    },
  }),
};
