import { byCodeUnits } from '#domain';
import type { Candidate, MentionKind } from '../extraction.ts';

/** Where length and confidence are equal: a known body beats a place of the same name, and so on. */
const PRIORITY: Readonly<Record<MentionKind, number>> = {
  Person: 5,
  Organization: 4,
  Source: 3,
  Equipment: 2,
  Place: 1,
  Country: 0,
};

/** Names of waters that carry a country's name without meaning it: 日本海, 台湾海峡, 印度洋, 朝鲜半岛. */
const WATERS = /(?:海|洋|海峡|半岛|湾|运河|群岛|角|海域)$/;

/**
 * Keeps of candidates that overlap the longest, then the surest; tells `report` who pushed out whom. A country inside the name of a body or region of its
 * own (美国|国务院, 韩国|防空识别区) is kept beside it, since the text names both.
 */
export function resolveOverlaps<Item extends Candidate>(
  text: string,
  candidates: readonly Item[],
  report?: (lost: Item, winner: Item) => void,
): readonly Item[] {
  const ranked = candidates.toSorted(byRank);
  // By offset: which of the ranked owns the character, counted from 1.
  const owner = new Uint32Array(text.length);
  const kept: Item[] = [];
  const nested = new Set<string>();
  ranked.forEach((proposed, index) => {
    const winner = ranked[ownerOf(proposed, owner) - 1];
    if (winner === undefined) {
      owner.fill(index + 1, proposed.start, proposed.end);
      kept.push(proposed);
    } else if (isOwnedBy(winner, ranked, proposed, owner) && mayContain(text, winner, proposed)) {
      if (nested.has(keyOf(proposed))) return;
      nested.add(keyOf(proposed));
      kept.push(proposed);
    } else report?.(proposed, winner);
  });
  const bodies = new Map(kept.filter(({ means }) => means === 'body').map(({ start, end }) => [start, end]));
  return kept.filter((one) => !isStray(one, bodies)).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** In 俄|国防部 the country is 俄, not 俄国. */
function isStray({ kind, means, start, end }: Candidate, bodies: ReadonlyMap<number, number>): boolean {
  return kind === 'Country' && means === 'name' && (bodies.get(start) ?? end) < end;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    b.confidence - a.confidence ||
    PRIORITY[b.kind] - PRIORITY[a.kind] ||
    a.start - b.start ||
    byCodeUnits(a.entity ?? '', b.entity ?? '')
  );
}

/** The first owner of a character of the candidate, 0 where there is none. */
function ownerOf({ start, end }: Candidate, owner: Uint32Array): number {
  for (let at = start; at < end; at += 1) if (owner[at] !== 0) return owner[at] ?? 0;
  return 0;
}

/** Whether no other than this one owns a character of the candidate. */
function isOwnedBy(
  winner: Candidate,
  ranked: readonly Candidate[],
  { start, end }: Candidate,
  owner: Uint32Array,
): boolean {
  for (let at = start; at < end; at += 1) {
    const one = owner[at] ?? 0;
    if (one !== 0 && ranked[one - 1] !== winner) return false;
  }
  return true;
}

function mayContain(text: string, outer: Candidate, inner: Candidate): boolean {
  if (inner.kind !== 'Country' || inner.means === 'metonym') return false;
  if (outer.kind === 'Country')
    return inner.start === outer.start && inner.end === outer.end && inner.country !== outer.country;
  if (inner.start < outer.start || inner.end >= outer.end) return false;
  if (outer.kind === 'Organization') return true;
  const name = text.slice(outer.start, outer.end).replace(/(?:地区|区域)$/, '');
  return outer.kind === 'Place' && inner.start === outer.start && !WATERS.test(name);
}

function keyOf({ start, end, kind, entity }: Candidate): string {
  return `${start}-${end} ${kind} ${entity ?? ''}`;
}
