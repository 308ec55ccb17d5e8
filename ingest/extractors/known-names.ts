import type { Candidate } from '../extraction.ts';
import { candidate } from './candidate.ts';
import type { Hit, Scan } from './scan.ts';

/** Every form of the lexicons that stands in the text, with the entity it names; ambiguous forms are left to their
 *  refiner. A metonym is proposed beside the place of the same form. */
export function knownNames({ withRole }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const hit of withRole('entity')) if (!isAmbiguous(hit)) propose(hit, found);
  return found;
}

function isAmbiguous({ readings }: Hit): boolean {
  return readings.some(({ role }) => role === 'ambiguous');
}

function propose({ start, end, readings }: Hit, found: Candidate[]): void {
  for (const reading of readings) {
    if (reading.role !== 'entity') continue;
    const { kind, entity, means } = reading.surface;
    found.push(
      candidate({
        kind,
        start,
        end,
        entity,
        rule: means === 'metonym' ? 'lexicon-metonym' : 'lexicon',
        confidence: 0.9,
        means: kind === 'Country' ? means : undefined,
      }),
    );
  }
}
