/** A time of day with the zone that it is in. */
const ZONED =
  /:\d{2}(?:\.\d+)?\s*(?:(?!AM|PM)[A-Z]{1,5}(?:[+-]\d{2}:?\d{2})?|[+-]\d{2}:?\d{2})(?:\s*\([^)]*\))?$/i;

/** A time as a page states it, as ISO instant; a day stays a day. Without a zone it counts as UTC, so that the zone of the
 *  machine that reads it makes no difference. Undefined for what is no time. */
export function isoDate(stamp: string | undefined): string | undefined {
  const stated = stamp?.trim();
  if (stated === undefined || /^\d{4}-\d{2}-\d{2}$/.test(stated)) return stated;
  const time = Date.parse(ZONED.test(stated) ? stated : `${stated.replace(/(?<=\d)T(?=\d)/, ' ')} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
