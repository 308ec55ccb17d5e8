import type { table as simplified } from '../zh-hans/table.ts';

export const table: Readonly<Record<keyof typeof simplified, string>> = {};
