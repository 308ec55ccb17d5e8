import type { NodeKind } from '#domain';
import type { Change } from '../state/drawn-changes.ts';
import type { EventFamily } from '../state/event-families.ts';

/** Told apart by the colour-blind (after Okabe and Ito, and Tol's muted set), and always doubled by shape and icon. */
export const KIND_COLOURS: Readonly<Record<Exclude<NodeKind, 'Event'>, string>> = {
  Country: '#27477a',
  Person: '#1f8a83',
  Organization: '#5f7386',
  Place: '#76843a',
  Equipment: '#8b6746',
  Source: '#6a6a78',
  Article: '#8f97a3',
};

export const FAMILY_COLOURS: Readonly<Record<EventFamily, string>> = {
  talks: '#3d8fcc',
  drills: '#d4662c',
  deals: '#bf9220',
  force: '#a02c56',
  offices: '#8662b3',
  speech: '#7c8894',
};

export const KIND_SHAPES: Readonly<Record<NodeKind, string>> = {
  Country: 'round-hexagon',
  Person: 'ellipse',
  Organization: 'round-rectangle',
  Place: 'round-pentagon',
  Equipment: 'round-octagon',
  Source: 'barrel',
  Article: 'round-tag',
  Event: 'round-diamond',
};

/** What a comparison found; always doubled by dashes. */
export const CHANGE_COLOURS: Readonly<Record<Change, string>> = {
  added: '#0f9d70',
  gone: '#d1495b',
  changed: '#7d5ba6',
};
export const CHANGE_DASHES: Readonly<Record<Change, readonly number[]>> = {
  added: [],
  gone: [4, 4],
  changed: [10, 3],
};

export interface Surface {
  readonly paper: string;
  readonly ink: string;
  readonly faintInk: string;
  readonly line: string;
  readonly highlight: string;
}

export const SURFACES: Readonly<Record<'light' | 'dark', Surface>> = {
  light: { paper: '#fbfbf9', ink: '#1d2733', faintInk: '#56616e', line: '#b9c1ca', highlight: '#e8a317' },
  dark: { paper: '#14181d', ink: '#e8ecf0', faintInk: '#a3adb8', line: '#4c5763', highlight: '#f3b941' },
};
