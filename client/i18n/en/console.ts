import type { console as simplified } from '../zh-hans/console.ts';

export const console = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
