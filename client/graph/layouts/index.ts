import { columns } from './columns.ts';
import { concentric } from './concentric.ts';
import { force } from './force.ts';
import type { Layout } from './layout.ts';
import { timeline } from './timeline.ts';
import { tree } from './tree.ts';

/** Every layout, one line each, in the order of the menu. */
export const LAYOUTS: readonly Layout[] = [force, timeline, concentric, columns, tree];

export type { Layout } from './layout.ts';
