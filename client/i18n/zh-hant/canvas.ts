import type { canvas as simplified } from '../zh-hans/canvas.ts';

export const canvas: Readonly<Record<keyof typeof simplified, string>> = {};
