import type { Candidate } from '../extraction.ts';
import { candidate } from './candidate.ts';
import type { Hit, Scan } from './scan.ts';

/** Every form of the lexicons that stands in the text, with the entity it names; ambiguous forms are left to their
 *  refiner. A metonym is proposed beside the place of the same form. */
export function knownNames({ withRole }: Scan): readonly Candidate[] {
  return withRole('entity').flatMap(candidatesOf);
}

function candidatesOf({ start, end, readings }: Hit): readonly Candidate[] {
  if (readings.some((reading) => reading.role === 'ambiguous')) return [];
  return readings.flatMap((reading) => {
    if (reading.role !== 'entity') return [];
    const { kind, entity, means } = reading.surface;
    return candidate({
      kind,
      start,
      end,
      entity,
      rule: means === 'metonym' ? 'lexicon-metonym' : 'lexicon',
      confidence: 0.9,
      means: kind === 'Country' ? means : undefined,
    });
  });
}
