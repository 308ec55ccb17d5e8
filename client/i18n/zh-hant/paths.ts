import type { paths as simplified } from '../zh-hans/paths.ts';

export const paths: Readonly<Record<keyof typeof simplified, string>> = {};
