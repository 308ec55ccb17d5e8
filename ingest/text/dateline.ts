import type { ArticleText } from '../extraction.ts';

/** 2024年10月15日, 2024-10-15, 2024/10/15 */
const FULL_DATE = /((?:19|20)\d{2})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/;

/** How far below the title a line that only says when an article appeared may stand. */
const HEAD = 200;

/** The day in an article's dateline or date line, for files that state no time; undefined where none is written. */
export function findDateline({ normalised, zones }: ArticleText): string | undefined {
  const title = zones.find(({ zone }) => zone === 'title')?.end ?? 0;
  const lines = normalised.slice(title, title + HEAD).split('\n');
  for (const line of lines) {
    const dateline = /^\s*[（(【〔][^（()）【】〔〕]{0,40}[)）】〕]/.exec(line)?.[0];
    const candidate = dateline ?? (line.length <= 40 ? line : undefined);
    const day = candidate === undefined ? undefined : isoDay(FULL_DATE.exec(candidate));
    if (day !== undefined) return day;
  }
  return undefined;
}

function isoDay(match: RegExpExecArray | null): string | undefined {
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}
