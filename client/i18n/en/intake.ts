import type { intake as simplified } from '../zh-hans/intake.ts';

export const intake = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
