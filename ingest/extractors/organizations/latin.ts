import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

/** Nilco Group, Rice University: capitalised words up to one for a kind of body; behind a bracket stands the other form
 *  of a name that the text has given. */
const BODY =
  /(?<![A-Za-z(（] ?)(?:[A-Z][A-Za-z&.-]* ){1,5}(?:Group|Corporation|Corp|Inc|Ltd|LLC|Holdings|Institute|University|Foundation)(?![A-Za-z])/g;

export function latinOrganizations({ text }: Scan): readonly Candidate[] {
  return Array.from(text.matchAll(BODY), ({ index, 0: name }) =>
    candidate({
      kind: 'Organization',
      start: index,
      end: index + name.length,
      rule: 'organization-latin',
      confidence: 0.6,
    }),
  );
}
