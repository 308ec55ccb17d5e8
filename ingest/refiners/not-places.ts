import type { Candidate } from '../extraction.ts';
import { hitBeginningAt } from '../extractors/context.ts';
import type { Scan } from '../extractors/scan.ts';

/** 高加索-2020, 东方-2018: a place with a year is an exercise. */
const EXERCISE = /^(?:[”」]?\s?[-－—–·]?\s?(?:19|20)\d\d(?!年)|[”」]\s?(?:联合|战略|军事){0,2}(?:军演|演习))/;
/** 印太|司令: the place is part of an office. */
const IN_OFFICE = /^(?:事务|司令)/;
/** 西藏|裔军人: what people come from is not where something is, and 武汉|肺炎 is an illness. */
const ORIGIN = /^(?:裔|籍|肺炎|病毒)/;

/** Drops places whose name stands for something else here: an exercise, an office. */
export function dropNamesakesOfPlaces(scan: Scan, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ kind, end }) => {
    if (kind !== 'Place') return true;
    const after = scan.text.slice(end, end + 8);
    return (
      !EXERCISE.test(after) &&
      !ORIGIN.test(after) &&
      !(IN_OFFICE.test(after) && hitBeginningAt(scan, end, 'title') !== undefined)
    );
  });
}

const PLACE_NOUN = /(?:市|镇|省|州|县|城|村|山|河|湖|岛)$/;

/** 哈姆斯（Hamus） is a place where the article speaks of 哈姆斯市. */
export function placePeopleNamedAsPlaces(
  { text }: Scan,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const stems = new Set(
    candidates.flatMap(({ kind, start, end, rule }) => {
      const name = text.slice(start, end);
      return kind === 'Place' && rule === 'place-head' && PLACE_NOUN.test(name) ? name.slice(0, -1) : [];
    }),
  );
  if (stems.size === 0) return candidates;
  return candidates.map((one) =>
    one.kind === 'Person' && one.entity === undefined && stems.has(text.slice(one.start, one.end))
      ? { ...one, kind: 'Place', rule: 'place-established', country: undefined, office: undefined }
      : one,
  );
}
