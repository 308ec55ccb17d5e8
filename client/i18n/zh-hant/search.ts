import type { search as simplified } from '../zh-hans/search.ts';

export const search: Readonly<Record<keyof typeof simplified, string>> = {};
