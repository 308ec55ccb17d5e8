import type { OrganizationKind } from '#domain';
import { fold } from './fold.ts';
import type { Lexicons } from './load.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import type { AmbiguousRow } from './rows.ts';
import type { Surface } from './surfaces.ts';
import type { TitleKind } from './words.ts';

/** What a form found in the text can stand for. */
export type Reading =
  | { readonly role: 'entity'; readonly surface: Surface }
  | { readonly role: 'ambiguous'; readonly row: AmbiguousRow }
  | { readonly role: 'title'; readonly kind: TitleKind }
  | { readonly role: 'body'; readonly kind: OrganizationKind }
  | { readonly role: 'verb'; readonly use: 'speech' | 'follows' }
  | { readonly role: 'organizationHead'; readonly kind: string }
  | { readonly role: 'placeHead'; readonly kind: string }
  | { readonly role: 'ordinary' };

/** One matcher over all lexicons and word lists, so that an article is looked through once. */
export function createReadingMatcher({ surfaces, ambiguous, vocabulary }: Lexicons): Matcher<Reading> {
  return createMatcher<Reading>(
    entriesOf(surfaces, ambiguous, vocabulary).map(([form, reading]) => [fold(form), reading]),
  );
}

function entriesOf(
  surfaces: Lexicons['surfaces'],
  ambiguous: Lexicons['ambiguous'],
  words: Lexicons['vocabulary'],
): readonly (readonly [string, Reading])[] {
  return [
    ...surfaces.map((surface) => [surface.form, { role: 'entity', surface }] as const),
    ...ambiguous.map((row) => [row.surface, { role: 'ambiguous', row }] as const),
    ...Array.from(words.titles, ([title, kind]) => [title, { role: 'title', kind }] as const),
    ...Array.from(words.bodies, ([body, kind]) => [body, { role: 'body', kind }] as const),
    ...Array.from(words.verbs, ([verb, use]) => [verb, { role: 'verb', use }] as const),
    ...Array.from(
      words.organizationHeads,
      ([head, kind]) => [head, { role: 'organizationHead', kind }] as const,
    ),
    ...Array.from(words.placeHeads, ([head, kind]) => [head, { role: 'placeHead', kind }] as const),
    ...Array.from(words.ordinary, (word) => [word, { role: 'ordinary' }] as const),
  ];
}
