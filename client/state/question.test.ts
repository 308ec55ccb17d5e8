import { describe, expect, test } from 'vitest';
import { formatQuestion, parseQuestion, type Question } from './question.ts';
import { id } from './sample.ts';

const questions: readonly Question[] = [
  { name: 'person-timeline', params: { person: 'person/dong-jun', most: 3, types: ['call'] } },
  { about: id('person/dong-jun') },
  { name: 'travels', about: id('person/dong-jun') },
];

describe('a question in the address', () => {
  test.for(questions)('comes back as it was: %j', (question) => {
    const search = new URLSearchParams();
    formatQuestion(search, question);
    expect(parseQuestion(new URLSearchParams(search.toString()))).toEqual(question);
  });

  test('is none where nothing is asked', () => {
    expect(parseQuestion(new URLSearchParams('panel=queries&with={}'))).toBeUndefined();
  });

  test('opens with the defaults where its values were cut short', () => {
    expect(parseQuestion(new URLSearchParams('ask=travels&with={"person":'))).toEqual({ name: 'travels' });
  });
});
