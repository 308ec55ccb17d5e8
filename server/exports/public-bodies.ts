import type { OrganizationKind, PropertyValue } from '#domain';

const KINDS: readonly OrganizationKind[] = [
  'ministry',
  'government',
  'legislature',
  'court',
  'armedForces',
  'unit',
  'intelligence',
  'lawEnforcement',
];

/** The kinds of organisation that belong to a state. */
export const PUBLIC_BODIES: ReadonlySet<PropertyValue | undefined> = new Set(KINDS);
