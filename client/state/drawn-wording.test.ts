import { expect, test } from 'vitest';
import { drawnWording } from './drawn-wording.ts';
import { call, dongJun } from './sample.ts';

const ofTypes = (...types: readonly string[]) => ({
  events: types.flatMap((type) => call.nodes.map((node) => ({ ...node, properties: { type } }))),
});

test('an event is called by its type and day, anything else by its name', () => {
  const wording = drawnWording('zh-Hans', 'en');
  expect(call.nodes.map(wording.node)).toEqual(['通话\n2024-01-31']);
  expect(wording.node(dongJun)).toBe('Dong Jun');
});

test('an event of unknown date is called by its type alone', () => {
  const [undated] = ofTypes('call').events;
  expect(undated === undefined ? undefined : drawnWording('zh-Hans', 'zh').node(undated)).toBe('通话');
});

test('a tie counts its three most frequent types', () => {
  const tie = ofTypes('visit', 'call', 'visit', 'meeting', 'meeting', 'meeting', 'exercise');
  expect(drawnWording('en', 'zh').tie(tie)).toBe('Meeting 3  Visit 2  Call 1');
  expect(drawnWording('zh-Hant', 'zh').tie(tie)).toBe('會談 3  訪問 2  通話 1');
});
