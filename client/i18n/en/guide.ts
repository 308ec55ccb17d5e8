import type { guide as simplified } from '../zh-hans/guide.ts';

export const guide = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
