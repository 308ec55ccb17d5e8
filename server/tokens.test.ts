import { describe, expect, test } from 'vitest';
import { isMailuoError } from '#domain';
import { mayAct, newToken, parseTokens, roleOf } from './tokens.ts';

const A = newToken('reader');
const B = newToken('admin');

describe('a tokens file', () => {
  test.for([
    ['lines', `# who may\n\n${A.line}  the newsroom\r\n${B.line}\n`],
    [
      'JSON',
      JSON.stringify([A, B].map(({ line }) => ({ role: line.split(' ')[0], sha256: line.split(' ')[1] }))),
    ],
    ['digests in capitals', `${A.line}\n${B.line}`.replaceAll(/[0-9a-f]{64}/g, (hash) => hash.toUpperCase())],
  ] as const)('of %s gives each token its role', ([, text]) => {
    const tokens = parseTokens(text, 'tokens');
    expect([roleOf(tokens, A.token), roleOf(tokens, B.token)]).toEqual(['reader', 'admin']);
  });

  test.for([
    ['an unknown role', `owner ${'a'.repeat(64)}`, /line 1.*mailuo token new/],
    ['the token instead of its digest', `${A.line}\nreader ${A.token}`, /line 2.*SHA-256/],
    ['no digest', 'reader', /line 1/],
    ['nothing', '# nobody yet\n', /holds no token/],
    ['an empty list', '[]', /holds no token/],
    ['broken JSON', '[{', /not valid JSON/],
    ['a field too many', `[{"role":"reader","sha256":"${'a'.repeat(64)}","name":"x"}]`, /entry 1/],
  ] as const)('with %s is refused', ([, text, reason]) => {
    const refusal = (() => {
      try {
        return parseTokens(text, 'tokens');
      } catch (error) {
        return error;
      }
    })();
    expect(isMailuoError(refusal, 'invalid_input') && refusal.message).toMatch(reason);
  });
});

test.for(['', 'mailuo_', A.line, A.token.slice(1), `${A.token} `, A.line.slice(-64)])(
  'what is no token has no role: %j',
  (presented) => {
    expect(roleOf(parseTokens(A.line, 'tokens'), presented)).toBeUndefined();
  },
);

test('two tokens are never the same, and none shows in its line', () => {
  expect(newToken('reader').token).not.toBe(A.token);
  expect(A.line).not.toContain(A.token.slice(7));
});

test.for([
  ['reader', 'reader', true],
  ['reader', 'editor', false],
  ['editor', 'reader', true],
  ['editor', 'admin', false],
  ['admin', 'editor', true],
] as const)('a %s where %s is needed: %s', ([role, needed, may]) => {
  expect(mayAct(role, needed)).toBe(may);
});
