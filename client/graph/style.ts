import type { EventStatus } from '#domain';
import { LABEL_MARGIN, LABEL_WIDTH } from './extent.ts';
import { FONT } from './font.ts';
import { CHANGE_COLOURS, CHANGE_DASHES, KIND_SHAPES, SURFACES } from './palette.ts';

export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | readonly number[]>>;
}

/** Dashes by status; the legend draws from the same table. `occurred` is a full line. */
export const DASHES: Readonly<Record<Exclude<EventStatus, 'occurred'>, readonly number[]>> = {
  planned: [9, 5],
  alleged: [2, 4],
  denied: [12, 4, 2, 4],
};

/** What Cytoscape draws how. Labels are drawn where `labelled` says so. */
export function styleFor(scheme: 'light' | 'dark'): readonly StyleRule[] {
  return [...nodeRules(scheme), ...edgeRules(scheme), ...markRules(scheme)];
}

/**
 * What Cytoscape knows of the looks of a large drawing, which is painted on a sheet: where the pointer meets it, and what
 * is drawn of nodes while they are dragged. It costs time for each rule and element, and is the same in light and dark.
 */
export const LARGE_STYLE: readonly StyleRule[] = [
  {
    selector: 'node[kind]',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 1,
      'line-color': '#8a96a3',
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'overlay-opacity': 0,
    },
  },
  { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-color': '#e8a317' } },
];

const ICON = { 'background-image': 'data(icon)', 'background-width': '56%', 'background-height': '56%' };

function nodeRules(scheme: 'light' | 'dark'): readonly StyleRule[] {
  const { paper, ink, faintInk, line } = SURFACES[scheme];
  return [
    {
      selector: 'node[kind]',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        ...ICON,
        'border-width': 2,
        'border-color': paper,
        'overlay-opacity': 0,
      },
    },
    ...Object.entries(KIND_SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape },
    })),
    {
      selector: 'node.labelled',
      style: {
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 'data(fontSize)',
        'font-weight': 500,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'text-valign': 'bottom',
        'text-margin-y': LABEL_MARGIN,
        'text-wrap': 'wrap',
        'text-max-width': `${LABEL_WIDTH}px`,
        'text-overflow-wrap': 'anywhere',
      },
    },
    { selector: 'node[script = "alphabet"]', style: { 'text-overflow-wrap': 'whitespace' } },
    { selector: 'node[kind = "Country"]', style: { 'font-weight': 700, 'z-index': 6 } },
    { selector: 'node[kind = "Event"]', style: { 'font-weight': 400, color: faintInk } },
    { selector: 'node[kind = "Event"][status != "occurred"]', style: { 'background-opacity': 0.55 } },
    {
      selector: 'node[!kind]',
      style: {
        shape: 'round-rectangle',
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 15,
        'font-weight': 700,
        color: faintInk,
        'text-valign': 'top',
        'text-margin-y': -4,
        'background-color': ink,
        'background-opacity': 0.035,
        'border-width': 1,
        'border-color': line,
        padding: 22,
      },
    },
  ];
}

function edgeRules(scheme: 'light' | 'dark'): readonly StyleRule[] {
  const { paper, ink, line } = SURFACES[scheme];
  return [
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
    { selector: 'edge[type = "TIE"]', style: { 'line-color': 'data(colour)', 'line-opacity': 0.62 } },
    {
      selector: 'edge[type = "MENTION"]',
      style: { 'line-style': 'dotted', 'line-opacity': 0.45, 'z-index': -1 },
    },
    {
      selector: 'edge.labelled, edge.chosen, edge.near[type = "TIE"]',
      style: {
        label: 'data(label)',
        'text-rotation': 'autorotate',
        'font-family': FONT,
        'font-size': 11,
        color: ink,
        'text-outline-color': paper,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 7,
      },
    },
    ...Object.entries(DASHES).map(([status, pattern]) => ({
      selector: `edge[status = "${status}"]`,
      style: { 'line-style': 'dashed', 'line-dash-pattern': pattern },
    })),
  ];
}

function markRules(scheme: 'light' | 'dark'): readonly StyleRule[] {
  const { ink, paper, highlight } = SURFACES[scheme];
  return [
    { selector: '.homeless', style: { visibility: 'hidden' } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: '.same', style: { opacity: 0.3 } },
    // Those whose events changed are still to be made out.
    { selector: 'node[kind != "Event"].same', style: { opacity: 0.65 } },
    ...Object.entries(CHANGE_COLOURS).flatMap(([change, colour]) => [
      {
        selector: `node.${change}`,
        style: {
          'border-width': 4,
          'border-color': colour,
          'border-style': change === 'gone' ? 'dashed' : 'solid',
        },
      },
      { selector: `edge.${change}`, style: { 'line-color': colour, 'line-opacity': 1 } },
    ]),
    { selector: 'edge.gone', style: { 'line-style': 'dashed', 'line-dash-pattern': CHANGE_DASHES.gone } },
    {
      selector: 'edge.changed',
      style: { 'line-style': 'dashed', 'line-dash-pattern': CHANGE_DASHES.changed },
    },
    { selector: 'node.near', style: { 'z-index': 8 } },
    // A second ring: pinned.
    {
      selector: 'node.pinned',
      style: { 'outline-width': 2, 'outline-color': ink, 'outline-opacity': 0.75, 'outline-offset': 3 },
    },
    {
      selector: 'node.picked',
      style: { 'border-width': 4, 'border-color': highlight, 'border-style': 'double', opacity: 1 },
    },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 4,
        'border-color': highlight,
        'border-style': 'solid',
        'z-index': 9,
        color: ink,
      },
    },
    { selector: 'edge.chosen', style: { 'line-color': highlight, 'line-opacity': 1, 'z-index': 9 } },
    { selector: 'edge.near', style: { 'line-opacity': 1 } },
    {
      selector: 'core',
      style: {
        'active-bg-color': highlight,
        'selection-box-color': highlight,
        'selection-box-border-color': paper,
      },
    },
  ];
}
