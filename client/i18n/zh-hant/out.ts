import type { out as simplified } from '../zh-hans/out.ts';

export const out: Readonly<Record<keyof typeof simplified, string>> = {};
