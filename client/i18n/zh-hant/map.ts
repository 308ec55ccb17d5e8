import type { map as simplified } from '../zh-hans/map.ts';

export const map: Readonly<Record<keyof typeof simplified, string>> = {};
