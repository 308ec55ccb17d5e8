/** What opens beside the scene, one at a time; the address names the open one. */
export const PANELS = [
  'legend',
  'queries',
  'console',
  'paths',
  'scenes',
  'compare',
  'intake',
  'steps',
  'help',
] as const;
export type PanelId = (typeof PANELS)[number];

/** What the stage shows: the drawing, the tables or the map. */
export const VIEWS = ['graph', 'table', 'map'] as const;
export type View = (typeof VIEWS)[number];
