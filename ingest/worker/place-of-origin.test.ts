import { expect, test } from 'vitest';
import { containerOf, placeOf } from './place-of-origin.ts';

const FILES = new Set(['/in/a.jsonl', '/in/b.tar.gz', '/in/what!.zip', '/in/c.warc.gz', '/in/12:30.md']);

test.for([
  ['a.jsonl', '/in/a.jsonl'],
  ['a.jsonl:17', '/in/a.jsonl'],
  ['b.tar.gz!dir/x.html', '/in/b.tar.gz'],
  ['b.tar.gz!dir/y.jsonl:3', '/in/b.tar.gz'],
  ['what!.zip!x.md', '/in/what!.zip'],
  ['c.warc.gz@8120', '/in/c.warc.gz'],
  ['12:30.md', '/in/12:30.md'],
  ['https://a.example/x:1', 'https://a.example/x:1'],
] as const)('%s is in %s', ([origin, container]) => {
  expect(containerOf(origin, '/in', (path) => FILES.has(path))).toBe(container);
});

test.for(['gone.md', 'gone.zip!x.md'])('%s is gone', (origin) => {
  expect(containerOf(origin, '/in', (path) => FILES.has(path))).toBeUndefined();
});

test('a file has one place, whatever folder its origin is told from', () => {
  expect(placeOf('in/a.jsonl:1', '/')).toBe(placeOf('a.jsonl:1', '/in'));
  expect(placeOf('https://a.example/1', '/in')).toBe('https://a.example/1');
});
