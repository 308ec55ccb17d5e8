import { expect, test } from 'vitest';
import { read } from '../../test/golden/extraction/reading.ts';

test.for([
  { text: '乌克兰称遭到袭击，国防部说有三人受伤。', body: ['organization/ua-ministry-of-defence'] },
  { text: '各国国防部都有发言人。', body: [] },
  { text: '美国国务卿昨天说，国防部长会出席。', body: [] },
])('a body without its country in "$text" is $body', ({ text, body }) => {
  const found = read(text).mentions.filter(({ rule }) => rule === 'organization-lone-body');
  expect(found.map(({ entity }) => entity)).toEqual(body);
});
