import type { queries as simplified } from '../zh-hans/queries.ts';

export const queries = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
