import type { work as simplified } from '../zh-hans/work.ts';

export const work: Readonly<Record<keyof typeof simplified, string>> = {};
