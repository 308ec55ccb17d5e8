import { describe, expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';
import { EVENT_RULES } from './types/index.ts';

const triggers = Object.values(EVENT_RULES).flatMap(({ type, triggers: all }) =>
  all.map((trigger) => ({ type, ...trigger })),
);

describe('every event trigger', () => {
  test.for(
    triggers.flatMap(({ id, type, examples }) => examples.map((example) => ({ id, type, ...example }))),
  )('$id reads $text', ({ id, type, text, who, date, status = 'occurred', place }) => {
    const events = readExample(text).filter((event) => event.type === type);
    expect(events.map(whoOf)).toContain(who);
    const event = events.find((candidate) => whoOf(candidate) === who);
    expect(event?.rule).toBe(id);
    expect(event?.status).toBe(status);
    if (date !== undefined) expect(event?.date).toBe(date);
    if (place !== undefined) expect(event?.place).toBe(place);
  });

  test.for(triggers.flatMap(({ id, not = [] }) => not.map((text) => ({ id, text }))))(
    '$id leaves $text alone',
    ({ id, text }) => {
      expect(readExample(text).map(({ rule }) => rule)).not.toContain(id);
    },
  );

  test('has an id of its own that begins with its type', () => {
    const ids = triggers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(triggers.filter(({ id, type }) => !id.startsWith(`${type}/`))).toEqual([]);
  });
});
