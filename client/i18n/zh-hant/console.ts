import type { console as simplified } from '../zh-hans/console.ts';

export const console: Readonly<Record<keyof typeof simplified, string>> = {};
