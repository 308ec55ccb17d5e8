import type { paths as simplified } from '../zh-hans/paths.ts';

export const paths = {} satisfies Readonly<Record<keyof typeof simplified, string>> &
  Readonly<Record<string, string>>;
