import type { EventStatus } from '#domain';
import { KIND_SHAPES, SURFACES } from './palette.ts';

export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

export const FONT =
  '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Source Han Sans SC", system-ui, sans-serif';

/** Dashes by status; the legend draws from the same table. `occurred` is a full line. */
export const DASHES: Readonly<Record<Exclude<EventStatus, 'occurred'>, readonly number[]>> = {
  planned: [9, 5],
  alleged: [2, 4],
  denied: [12, 4, 2, 4],
};

/** `scale` enlarges the lettering, for screens so small that a whole scene is drawn at a third of its size. */
export function styleFor(scheme: 'light' | 'dark', scale = 1): readonly StyleRule[] {
  const { paper, ink, faintInk, line, highlight } = SURFACES[scheme];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'background-image': 'data(icon)',
        'background-width': '56%',
        'background-height': '56%',
        'border-width': 2,
        'border-color': paper,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 13 * scale,
        'font-weight': 500,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-wrap': 'wrap',
        'text-max-width': `${132 * scale}px`,
        'text-overflow-wrap': 'anywhere',
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(KIND_SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape },
    })),
    { selector: 'node[script = "alphabet"]', style: { 'text-overflow-wrap': 'whitespace' } },
    {
      selector: 'node[kind = "Country"]',
      style: { 'font-size': 17 * scale, 'font-weight': 700, 'min-zoomed-font-size': 0 },
    },
    {
      selector: 'node[kind = "Event"]',
      style: { 'font-size': 10.5 * scale, 'font-weight': 400, color: faintInk, 'min-zoomed-font-size': 8.5 },
    },
    { selector: 'node[kind = "Event"][status != "occurred"]', style: { 'background-opacity': 0.55 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': line,
        'curve-style': 'straight',
        'line-opacity': scheme === 'light' ? 0.75 : 0.85,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[type = "OF"], edge[type = "HAPPENED_IN"]', style: { width: 1, 'line-opacity': 0.5 } },
    {
      selector: 'edge[type = "TIE"]',
      style: {
        'line-color': 'data(colour)',
        'line-opacity': 0.7,
        'text-rotation': 'autorotate',
        'font-family': FONT,
        'font-size': 11 * scale,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 8,
        'text-wrap': 'wrap',
      },
    },
    // A few events need no count on their line; where many cross, such labels hide more than they tell.
    { selector: 'edge[type = "TIE"][events > 4], edge[type = "TIE"].near', style: { label: 'data(label)' } },
    ...Object.entries(DASHES).map(([status, pattern]) => ({
      selector: `edge[status = "${status}"]`,
      style: { 'line-style': 'dashed', 'line-dash-pattern': pattern },
    })),
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 0, 'z-index': 8 } },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 4,
        'border-color': highlight,
        'min-zoomed-font-size': 0,
        'z-index': 9,
        color: ink,
      },
    },
    { selector: 'edge.chosen', style: { 'line-color': highlight, 'line-opacity': 1, 'z-index': 9 } },
    { selector: 'edge.near', style: { 'line-opacity': 1 } },
  ];
}
