import { expect, test } from 'vitest';
import { isMailuoError } from '#domain';
import { modelConfigOf } from './config.ts';

const set = { MAILUO_LLM_URL: 'http://127.0.0.1:11434/v1', MAILUO_LLM_MODEL: 'm' };

function refusalOf(environment: Record<string, string | undefined>) {
  try {
    return modelConfigOf(environment);
  } catch (error) {
    if (!isMailuoError(error, 'invalid_input')) throw error;
    return { message: error.message, fields: error.details.fields?.map(({ path }) => path) };
  }
}

test('a local server needs no key', () => {
  expect(modelConfigOf({ ...set, MAILUO_LLM_KEY: '', MAILUO_CACHE: '/tmp/c' })).toEqual({
    url: set.MAILUO_LLM_URL,
    model: 'm',
    key: undefined,
    cacheFolder: '/tmp/c/llm',
  });
});

test('every variable that is missing is named at once', () => {
  expect(refusalOf({})).toMatchObject({ fields: ['MAILUO_LLM_URL', 'MAILUO_LLM_MODEL'] });
});

test.for([
  ['ftp://a/v1'],
  ['http://user:sk-secret@a/v1'],
  ['https://a/v1?key=sk-secret'],
  ['sk-secret'],
  ['not a url'],
])('the address %s is refused without being repeated', ([url]) => {
  const refusal = refusalOf({ ...set, MAILUO_LLM_URL: url });
  expect(refusal).toMatchObject({ fields: ['MAILUO_LLM_URL'] });
  expect(JSON.stringify(refusal)).not.toContain(url);
});
