import { MailuoError, type Article } from '#domain';

/** How far ahead of this machine's clock news may be dated: time zones and clocks differ by a day or so. */
const MOST_AHEAD_MS = 2 * 24 * 60 * 60 * 1000;

/** Throws `unreadable_article` where an article says that it was published later than `now`, in milliseconds since 1970,
 *  allows: its date is wrong, or the clock is. Read all the same it would shift every 昨天 and 上个月 in it; without its
 *  date, the clock would decide about the graph. Once either is put right, the next run reads it. */
export function refuseFuture({ publishedAt }: Pick<Article, 'publishedAt'>, now: number): void {
  if (publishedAt === undefined || !(Date.parse(publishedAt) - now > MOST_AHEAD_MS)) return;
  throw new MailuoError(
    'unreadable_article',
    `published in the future: it is dated ${publishedAt}, and this machine's clock says ${new Date(now).toISOString()}; put right whichever is wrong and read it again`,
  );
}
