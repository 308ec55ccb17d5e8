import type { CountryCode } from '#domain';
import type { Candidate } from '../../extraction.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

const OWN = /我国|我军|我方|本国政府/g;
const STRAIT = /两岸/g;

/** 我国 is the publisher's country where the publisher is known; 两岸 is China and Taiwan. */
export function ownCountry(
  scan: Scan,
  publisherCountry: CountryCode | undefined,
  { countries }: Lexicons,
): readonly Candidate[] {
  const named = (pattern: RegExp, country: CountryCode, rule: string) =>
    Array.from(scan.text.matchAll(pattern), ({ index, 0: match }) =>
      candidate({
        kind: 'Country',
        start: index,
        end: index + match.length,
        rule,
        country,
        confidence: 0.6,
        entity: countries.get(country),
        means: 'compound',
      }),
    );
  const own =
    publisherCountry === undefined
      ? []
      : named(OWN, publisherCountry, 'country-own').filter(({ start }) => !isQuoted(scan.text, start));
  return [...own, ...named(STRAIT, 'CN', 'country-strait'), ...named(STRAIT, 'TW', 'country-strait')];
}

/** Inside a quotation 我国 is the country of whoever speaks. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 60), offset);
  return /[“「『][^”」』]*$/.test(before);
}
