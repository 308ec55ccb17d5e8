import { shiftDays } from '../dates/calendar.ts';
import type { Reading } from './reading.ts';

/** What is dated after the article has not happened yet; two days are allowed for time zones. */
export function isAhead({ publishedDay }: Reading, date: string | undefined): boolean {
  return publishedDay !== undefined && date !== undefined && date > shiftDays(publishedDay, 2);
}
