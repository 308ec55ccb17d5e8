import { expect, test } from 'vitest';
import { openingOf } from './opening.ts';

test.for([
  { choice: '警告|示警|警示', opening: '(?=[警示])' },
  { choice: '(?<![的|出])(?:批评|要求(?!的))(?![，者])|说(?![法服])', opening: '(?=[批要说])' },
  { choice: '(?:再|又)?说', opening: '' },
  { choice: '再?说|称', opening: '' },
  { choice: '说|[他她]称', opening: '' },
])('the branches of $choice open with $opening', ({ choice, opening }) => {
  expect(openingOf(choice)).toBe(opening);
});
