import type { map as simplified } from '../zh-hans/map.ts';

export const map = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
