/** Ways to arrange the drawing, in the order of the menu. */
export const LAYOUT_IDS = ['force', 'timeline', 'concentric', 'columns', 'country', 'tree', 'grid'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];
