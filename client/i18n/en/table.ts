import type { table as simplified } from '../zh-hans/table.ts';

export const table = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
