import type { Zone, ZoneSpan } from '#domain';
import type { ArticleText, Candidate, ResolvedMention } from '../extraction.ts';
import type { Named } from './established-names.ts';

/** Leaves out what stands in bylines and credits: those name the makers of the article, not its subjects. */
export function inReadableZones<Item extends Candidate>(
  { zones }: ArticleText,
  candidates: readonly Item[],
): readonly Item[] {
  return candidates.filter(({ start }) => {
    const zone = zoneAt(zones, start);
    return zone !== 'byline' && zone !== 'credit';
  });
}

export function withZones({ text, zones }: ArticleText, named: readonly Named[]): readonly ResolvedMention[] {
  return named.map((mention) => ({
    ...mention,
    confidence: Math.min(1, mention.confidence),
    surface: text.slice(mention.start, mention.end),
    zone: zoneAt(zones, mention.start),
  }));
}

/** Zones stand in order; found by halving. */
function zoneAt(zones: readonly ZoneSpan[], offset: number): Zone {
  let low = 0;
  let high = zones.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((zones[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return zones[low]?.zone ?? 'body';
}
