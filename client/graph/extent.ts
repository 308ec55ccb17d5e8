import type { NodeData } from './elements.ts';
import { textWidth } from '../state/text-width.ts';

/** Widest line of a label in pixels at zoom 1. */
export const LABEL_WIDTH = 132;
/** Between a node and its label below it. */
export const LABEL_MARGIN = 5;

/** How far a node's drawing reaches: half its width and height with the label, whose middle lies `below` the node's. */
export interface Extent {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly below: number;
}

/** Reckoned, not measured: asking the browser for thousands of labels takes longer than drawing them. */
export function extentOf({ label, size, fontSize }: Pick<NodeData, 'label' | 'size' | 'fontSize'>): Extent {
  const { width, height } = labelBox(label, fontSize);
  const labelled = label === '' ? 0 : LABEL_MARGIN + height;
  return {
    halfWidth: Math.max(size, width) / 2,
    halfHeight: (size + labelled) / 2,
    below: labelled / 2,
  };
}

/** The label wrapped as the drawing wraps it. */
export function labelBox(
  label: string,
  fontSize: number,
): { readonly width: number; readonly height: number } {
  const widths = label.split('\n').map((line) => textWidth(line, fontSize));
  const lines = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / LABEL_WIDTH)), 0);
  return { width: Math.min(LABEL_WIDTH, Math.max(...widths)), height: lines * fontSize * 1.25 };
}
