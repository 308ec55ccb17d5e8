import type { guide as simplified } from '../zh-hans/guide.ts';

export const guide: Readonly<Record<keyof typeof simplified, string>> = {};
