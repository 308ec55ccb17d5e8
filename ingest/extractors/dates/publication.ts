import type { ArticleText } from '../../extraction.ts';
import { dateOf, localDay, monthOf, shiftMonths, yearOf, type Day } from './calendar.ts';

/** Where most outlets that write Chinese count their days: Beijing, Taipei, Hong Kong, Singapore. */
const EAST_HOURS = 8;
/** And those that write it from elsewhere, at the farthest: Washington. */
const WEST_HOURS = -5;
/** An agency's own day: （中央社檀香山15日綜合外電報導）, 新华社莫斯科10月14日电. */
const DATELINE =
  /^[（(]?[^，。（(]{0,8}(?:社|网|讯)[^，。]{0,10}?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日[^，。）)]{0,10}(?:电|报导|报道)(?=[）)\s]|$)/;

/**
 * The day to which 今天 and the like go back: the dateline's, where the body opens with one near the publication, else
 * the day of publication. Undefined where neither is known. `publishedAt` is an ISO instant or date; without
 * `utcOffsetHours` the outlet's clock is told from the text, and is Beijing's where that tells nothing.
 */
export function publicationDay(
  { normalised, sentences }: Pick<ArticleText, 'normalised' | 'sentences'>,
  publishedAt: string | undefined,
  utcOffsetHours?: number,
): Day | undefined {
  if (publishedAt === undefined) return undefined;
  const eastern = localDay(publishedAt, utcOffsetHours ?? EAST_HOURS);
  if (eastern === undefined) return undefined;
  const dateline = sentences
    .filter(({ zone }) => zone === 'body')
    .map(({ start }) => DATELINE.exec(normalised.slice(start, start + 60))?.groups)
    .find((groups) => groups !== undefined);
  const { month, day } = dateline ?? {};
  const stated =
    day === undefined
      ? undefined
      : datelineDay(eastern, month === undefined ? undefined : Number(month), Number(day));
  return stated ?? (utcOffsetHours === undefined ? likelyDay(normalised, publishedAt) : eastern);
}

/** Beijing's day, unless the text names the day that it still was in the West and never Beijing's. */
function likelyDay(normalised: string, publishedAt: string): Day | undefined {
  const east = localDay(publishedAt, EAST_HOURS);
  const west = localDay(publishedAt, WEST_HOURS);
  if (east === undefined || west === undefined || east === west) return east;
  return names(normalised, west) && !names(normalised, east) ? west : east;
}

function names(normalised: string, day: Day): boolean {
  return new RegExp(`(?<!\\d)${monthOf(day)}月${Number(day.slice(8))}[日号]`).test(normalised);
}

/** The latest such day that is not after the publication and not over a month before it. */
function datelineDay(published: Day, month: number | undefined, day: number): Day | undefined {
  return [published.slice(0, 7), shiftMonths(published.slice(0, 7), -1)]
    .filter((candidate) => month === undefined || monthOf(candidate) === month)
    .map((candidate) => dateOf(yearOf(candidate), monthOf(candidate), day))
    .find((candidate) => candidate !== undefined && candidate <= published);
}
