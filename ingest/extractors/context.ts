import type { MentionKind } from '../extraction.ts';
import type { Reading } from '../lexicons/reading.ts';
import type { Surface } from '../lexicons/surfaces.ts';
import type { Hit, Scan } from './scan.ts';

type ReadingOf<Role extends Reading['role']> = Extract<Reading, { role: Role }>;

/** The longest form with this role that ends at the offset. */
export function hitEndingAt(scan: Scan, offset: number, role: Reading['role']): Hit | undefined {
  const hits = scan.ending[offset];
  if (hits === undefined) return undefined;
  for (const hit of hits) if (hasRole(hit, role)) return hit;
  return undefined;
}

/** The longest form with this role that begins at the offset. */
export function hitBeginningAt(scan: Scan, offset: number, role: Reading['role']): Hit | undefined {
  const hits = scan.beginning[offset];
  if (hits === undefined) return undefined;
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index];
    if (hit !== undefined && hasRole(hit, role)) return hit;
  }
  return undefined;
}

function hasRole({ readings }: Hit, role: Reading['role']): boolean {
  for (const reading of readings) if (reading.role === role) return true;
  return false;
}

export function readingOf<Role extends Reading['role']>(hit: Hit, role: Role): ReadingOf<Role> | undefined {
  return hit.readings.find((reading): reading is ReadingOf<Role> => reading.role === role);
}

/** The known entity of one of these kinds that a hit names. */
export function surfaceOf(hit: Hit, kinds: readonly MentionKind[]): Surface | undefined {
  for (const reading of hit.readings)
    if (reading.role === 'entity' && kinds.includes(reading.surface.kind)) return reading.surface;
  return undefined;
}

export function entityEndingAt(scan: Scan, offset: number, kinds: readonly MentionKind[]): Hit | undefined {
  return scan.ending[offset]?.find((hit) => surfaceOf(hit, kinds) !== undefined);
}

export function entityBeginningAt(
  scan: Scan,
  offset: number,
  kinds: readonly MentionKind[],
): Hit | undefined {
  return scan.beginning[offset]?.findLast((hit) => surfaceOf(hit, kinds) !== undefined);
}

const BREAK = /[\s，。；：！？、,;:!?“”"‘’「」『』（）()【】[\]《》〈〉…—|·]/;

/** Whether a clause, a quotation or a list item begins at the offset. */
export function isOpening(scan: Scan, offset: number): boolean {
  return offset === 0 || BREAK.test(scan.text.charAt(offset - 1));
}

/** Whether a clause, a quotation or a list item ends at the offset. */
export function isClosing(scan: Scan, offset: number): boolean {
  return offset >= scan.text.length || BREAK.test(scan.text.charAt(offset));
}
