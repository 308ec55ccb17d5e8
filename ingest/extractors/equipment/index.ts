import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import { createPrefilter } from '../prefilter.ts';
import type { Scan } from '../scan.ts';
import type { NameRule } from '../name-rule.ts';
import { DESIGNATIONS } from './designations.ts';
import { shipNames } from './ship-names.ts';

/** What stands before the name of a class: 采购过|现代级驱逐舰. */
const LEAD = /^[^级]*[过了和与及的购售造买批艘架用由为是军国](?=[^级]{2,}级)/;

const likelyIn = createPrefilter(DESIGNATIONS.map(({ match }) => match));

/** Weapons by designation and ships by name; what they are called in the lexicon, the lexicon finds itself. */
export function findEquipment(scan: Scan): readonly Candidate[] {
  const designations = likelyIn(scan.text)
    .flatMap((index) => DESIGNATIONS[index] ?? [])
    .flatMap((rule) => designated(scan.text, rule));
  return [...designations, ...shipNames(scan)];
}

function designated(text: string, { id, match }: NameRule): readonly Candidate[] {
  return Array.from(text.matchAll(match), ({ index, 0: found }) => {
    const lead = id === 'equipment-ship-class' ? (LEAD.exec(found)?.[0].length ?? 0) : 0;
    return candidate({
      kind: 'Equipment',
      start: index + lead,
      end: index + found.length,
      rule: id,
      confidence: 0.7,
    });
  });
}
