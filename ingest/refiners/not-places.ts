import type { Candidate } from '../extraction.ts';
import { hitBeginningAt } from '../extractors/context.ts';
import type { Scan } from '../extractors/scan.ts';

/** 高加索-2020, 东方-2018: a place with a year is an exercise. */
const EXERCISE = /^(?:[”」]?\s?[-－—–·]?\s?(?:19|20)\d\d(?!年)|[”」]\s?(?:联合|战略|军事){0,2}(?:军演|演习))/;
/** 印太|司令: the place is part of an office. */
const IN_OFFICE = /^(?:事务|司令)/;

/** Drops places whose name stands for something else here: an exercise, an office. */
export function dropNamesakesOfPlaces(scan: Scan, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ kind, end }) => {
    if (kind !== 'Place') return true;
    const after = scan.text.slice(end, end + 8);
    return (
      !EXERCISE.test(after) && !(IN_OFFICE.test(after) && hitBeginningAt(scan, end, 'title') !== undefined)
    );
  });
}
