import { MailuoError } from '#domain';

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** Where the page begins: as many items come before it. */
export function offsetOf({ cursor }: PageRequest): number {
  if (cursor === undefined) return 0;
  const offset = /^after-(\d{1,9})$/.exec(cursor)?.[1];
  if (offset === undefined) {
    throw new MailuoError(
      'invalid_input',
      `The cursor ${cursor} is not one of ours: take nextCursor of the page before.`,
      {
        details: { fields: [{ path: 'cursor', message: 'not a cursor of this API' }] },
      },
    );
  }
  return Number(offset);
}

/** What a page says of the whole: `shown` items stand on it. */
export function pageOf(request: PageRequest, total: number, shown: number) {
  const end = offsetOf(request) + shown;
  const remaining = Math.max(0, total - end);
  return { total, remaining, ...(remaining > 0 && shown > 0 ? { nextCursor: `after-${end}` } : {}) };
}
