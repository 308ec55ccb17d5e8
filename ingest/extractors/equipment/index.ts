import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';
import { DESIGNATIONS } from './designations.ts';
import { shipNames } from './ship-names.ts';

/** What stands before the name of a class: 采购过|现代级驱逐舰. */
const LEAD = /^[^级]*[过了和与及的购售造买批艘架用由为是军国](?=[^级]{2,}级)/;

/** Weapons by designation and ships by name; what they are called in the lexicon, the lexicon finds itself. */
export function findEquipment(scan: Scan): readonly Candidate[] {
  const designations = DESIGNATIONS.flatMap(({ id, match }) =>
    Array.from(scan.text.matchAll(match), ({ index, 0: found }) => {
      const lead = id === 'equipment-ship-class' ? (LEAD.exec(found)?.[0].length ?? 0) : 0;
      return candidate({
        kind: 'Equipment',
        start: index + lead,
        end: index + found.length,
        rule: id,
        confidence: 0.7,
      });
    }),
  );
  return [...designations, ...shipNames(scan)];
}
