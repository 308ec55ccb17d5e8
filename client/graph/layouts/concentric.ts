import type { Layout } from './layout.ts';

/** The best connected in the middle. */
export const concentric: Layout = {
  id: 'concentric',
  plan: () => ({
    kind: 'engine',
    options: {
      name: 'concentric',
      animate: false,
      fit: false,
      avoidOverlap: true,
      nodeDimensionsIncludeLabels: true,
      minNodeSpacing: 18,
    },
  }),
};
