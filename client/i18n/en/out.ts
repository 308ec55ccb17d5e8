import type { out as simplified } from '../zh-hans/out.ts';

export const out = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
