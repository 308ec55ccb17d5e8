import type { time as simplified } from '../zh-hans/time.ts';

export const time = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
