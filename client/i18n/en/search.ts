import type { search as simplified } from '../zh-hans/search.ts';

export const search = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
