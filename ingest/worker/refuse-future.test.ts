import { expect, test } from 'vitest';
import { refuseFuture } from './refuse-future.ts';

const NOW = Date.parse('2024-10-15T12:00:00Z');

test.for([undefined, '1999-01-01', '2024-10-15T12:00:00Z', '2024-10-17', '2024-10-17T12:00:00Z'])(
  'an article dated %s is read on 15 October 2024',
  (publishedAt) => {
    expect(() => refuseFuture(publishedAt === undefined ? {} : { publishedAt }, NOW)).not.toThrow();
  },
);

test.for(['2024-10-17T12:00:01Z', '2024-10-18', '2031-01-01', '2024-10-17T10:00:00-05:00'])(
  'an article dated %s is from the future on 15 October 2024',
  (publishedAt) => {
    expect(() => refuseFuture({ publishedAt }, NOW)).toThrow(
      /published in the future: it is dated .*clock says 2024-10-15T12:00/,
    );
  },
);
