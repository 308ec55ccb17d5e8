import type { queries as simplified } from '../zh-hans/queries.ts';

export const queries: Readonly<Record<keyof typeof simplified, string>> = {};
