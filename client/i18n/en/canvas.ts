import type { canvas as simplified } from '../zh-hans/canvas.ts';

export const canvas = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
