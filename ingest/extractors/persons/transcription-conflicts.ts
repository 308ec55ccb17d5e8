import { surfaceOf } from '../context.ts';
import type { Scan } from '../scan.ts';

/** Whether the stretch is a listed name, an ordinary word or a title; an ambiguous surname may still be a person's. */
export function isKnownOtherwise(scan: Scan, start: number, end: number): boolean {
  return (
    scan.beginning[start]?.some(
      (hit) =>
        hit.end >= end &&
        hit.readings.some(
          (reading) =>
            reading.role === 'entity' ||
            reading.role === 'ordinary' ||
            reading.role === 'title' ||
            (reading.role === 'ambiguous' && !reading.row.first.startsWith('person:')),
        ),
    ) ?? false
  );
}

/** 南|西伯利亚 is a region. */
export function containsName(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (
      scan.beginning[at]?.some(
        (hit) =>
          hit.end <= end && hit.end - at >= 3 && surfaceOf(hit, ['Place', 'Country', 'Person']) !== undefined,
      ) === true
    )
      return true;
  return false;
}

/** 北京·莫斯科 is a route, 希特勒·斯大林 are two, 纳戈尔诺·卡拉巴赫 is a region. */
export function namesSomethingElse(scan: Scan, start: number, end: number): boolean {
  let people = 0;
  const hyphenated = /[-－‐—]/.test(scan.article.text.slice(start, end));
  for (let at = start; at < end; at += 1) {
    const opens = at === start || scan.text.charAt(at - 1) === '·';
    for (const hit of scan.beginning[at] ?? []) {
      const closes = hit.end === end || scan.text.charAt(hit.end) === '·';
      if (opens && closes && surfaceOf(hit, hyphenated ? ['Country', 'Place'] : ['Country']) !== undefined)
        return true;
      if (
        opens &&
        closes &&
        !scan.text.slice(at, hit.end).includes('·') &&
        surfaceOf(hit, ['Person']) !== undefined
      )
        people += 1;
      const crosses = scan.text.slice(at, hit.end).includes('·');
      if (crosses && surfaceOf(hit, ['Place', 'Organization', 'Equipment']) !== undefined) return true;
    }
  }
  return people > 1 && hyphenated;
}
