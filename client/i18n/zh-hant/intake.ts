import type { intake as simplified } from '../zh-hans/intake.ts';

export const intake: Readonly<Record<keyof typeof simplified, string>> = {};
