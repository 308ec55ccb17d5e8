import type { work as simplified } from '../zh-hans/work.ts';

export const work = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
