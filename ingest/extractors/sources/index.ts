import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import { entityBeginningAt } from '../context.ts';
import type { Scan } from '../scan.ts';
import { SOURCE_RULES } from './rules.ts';

/** Not a name but a description: 一家电视台, 当地报纸. */
const DESCRIPTION =
  /^(?:一|该|某|当地|多家|这|那|两|几|有|本|各|其|国家|国际|新闻|官方|官营|民营|部分|主要|知名|著名|数家|另|此)/;

/** Outlets that are cited and stand in no lexicon. */
export function findSources(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  return SOURCE_RULES.flatMap(({ id, match }) =>
    Array.from(text.matchAll(match)).flatMap(({ index, 0: whole, groups }) => {
      const name = groups?.['name'] ?? '';
      const start = index + whole.lastIndexOf(name);
      if (DESCRIPTION.test(name) || holdsKnownSource(scan, start, start + name.length)) return [];
      return candidate({ kind: 'Source', start, end: start + name.length, rule: id, confidence: 0.6 });
    }),
  );
}

/** 官媒|新华社: the lexicon knows the outlet by its own name. */
function holdsKnownSource(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const known = entityBeginningAt(scan, at, ['Source']);
    if (known !== undefined && known.end <= end) return true;
  }
  return false;
}
