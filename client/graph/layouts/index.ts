import { columns } from './columns.ts';
import { concentric } from './concentric.ts';
import { country } from './country.ts';
import { force } from './force.ts';
import { grid } from './grid.ts';
import type { Layout } from './layout.ts';
import { timeline } from './timeline.ts';
import { tree } from './tree.ts';

/** Every layout, one line each. */
export const LAYOUTS: readonly Layout[] = [force, timeline, concentric, columns, country, tree, grid];
