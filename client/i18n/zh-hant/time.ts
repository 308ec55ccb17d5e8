import type { time as simplified } from '../zh-hans/time.ts';

export const time: Readonly<Record<keyof typeof simplified, string>> = {};
