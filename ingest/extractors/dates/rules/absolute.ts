import { dateOf, monthOf, shiftMonths, yearOf } from '../calendar.ts';
import { completeMonth, completeYear } from '../complete.ts';
import type { DateClues, DateRule, Groups, ResolvedDate } from '../date-rule.ts';
import { numberOf } from '../numerals.ts';

const N = String.raw`(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
const YEAR = String.raw`(?:(?:民国 ?(?<roc>\d{2,3})|(?<!\d)(?<year>\d{4}|[一二][零〇○一二三四五六七八九]{3})) ?年(?!代)|(?<relative>今年|去年|前年|明年|后年|同年|当年|次年|翌年))`;
const MONTH = String.raw`(?:(?<![\d至])(?<month>${N}) ?月份?(?!球|亮)|(?<relativeMonth>本月份?|上个?月份?|下个?月份?|这个月|当月|同月)(?!球|亮))`;
const PART = String.raw`(?:上旬|中旬|下旬|初|底|末)?`;
const DAY = String.raw`(?<![\d.第])(?<day>${N}) ?(?:日(?!本(?!周|月)|元|报(?![道导告称])|圆|内(?!外|阁)|游(?!说)|来(?!访|到|电|自)|常|渐|子|间)|号(?!楼|线|令|院|机|舰|艇|核|房|公|码|称|角|位|文|决|法|店|门|船|车|井|高))`;
/** Taiwan counts years from the founding of the republic: 民国82年 is 1993. */
const ROC_YEAR_0 = 1911;
const YEARS_FROM: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2 };

/** The year of `relative` (今年, 同年 …), or of the digits. */
function yearIn({ year, roc, relative }: Groups, clues: DateClues): number | undefined {
  if (roc !== undefined) return Number(roc) + ROC_YEAR_0;
  if (year !== undefined) return numberOf(year);
  if (relative === undefined) return undefined;
  const shift = YEARS_FROM[relative];
  if (shift !== undefined) return clues.published === undefined ? undefined : yearOf(clues.published) + shift;
  const before = clues.inSentence ?? clues.inParagraph;
  if (before === undefined) return undefined;
  return yearOf(before) + (relative === '次年' || relative === '翌年' ? 1 : 0);
}

function monthIn({ month, relativeMonth }: Groups, clues: DateClues): string | number | undefined {
  if (month !== undefined) return numberOf(month);
  if (relativeMonth === undefined) return undefined;
  if (/^[当同]/.test(relativeMonth)) return (clues.inSentence ?? clues.inParagraph)?.slice(0, 7);
  if (clues.published === undefined) return undefined;
  const shift = relativeMonth.startsWith('上') ? -1 : relativeMonth.startsWith('下') ? 1 : 0;
  return shiftMonths(clues.published.slice(0, 7), shift);
}

function resolve(groups: Groups, clues: DateClues): ResolvedDate | undefined {
  const day = groups['day'] === undefined ? undefined : numberOf(groups['day']);
  const isWritten = groups['year'] !== undefined || groups['roc'] !== undefined;
  const hasYear = isWritten || groups['relative'] !== undefined;
  const year = yearIn(groups, clues);
  const month = monthIn(groups, clues);
  if (hasYear && year === undefined) return undefined;
  if (typeof month === 'string') {
    return month.length < 7
      ? undefined
      : { date: dateOf(yearOf(month), monthOf(month), day), basis: 'implied' };
  }
  if (year !== undefined) {
    return { date: dateOf(year, month, day), basis: isWritten ? 'certain' : 'implied' };
  }
  if (month !== undefined) return completeYear(month, day, clues);
  return day === undefined ? undefined : completeMonth(day, clues);
}

/** From one date to another; what the end leaves out it shares with the start. */
function resolveRange(groups: Groups, clues: DateClues): ResolvedDate | undefined {
  const start = resolve(groups, clues);
  const endDay = numberOf(groups['endDay'] ?? '');
  if (start?.date === undefined || start.date.length < 10 || endDay === undefined) return start;
  const month = numberOf(groups['endMonth'] ?? '') ?? monthOf(start.date);
  const year =
    numberOf(groups['endYear'] ?? '') ?? yearOf(start.date) + (month < monthOf(start.date) ? 1 : 0);
  const end = dateOf(year, month, endDay);
  return { ...start, dateEnd: end !== undefined && end > start.date ? end : undefined };
}

const END = String.raw`\s*(?:至|到|-|—+|–|~|～|直到|及)\s*(?:(?<endYear>\d{4})年)?(?:(?<endMonth>${N})月)?(?<endDay>${N})[日号]`;

export const absoluteRules: readonly DateRule[] = [
  {
    id: 'date/range',
    match: new RegExp(`(?:(?:${YEAR})?${MONTH})?(?<![\\d.])(?<day>${N}) ?[日号]?${END}`, 'g'),
    gives: (groups, clues) => (groups['day'] === undefined ? undefined : resolveRange(groups, clues)),
    examples: [
      ['演习于10月14日至16日举行', '2024-10-20', '2024-10-14/2024-10-16'],
      ['2023年12月28日到2024年1月3日', '2024-02-01', '2023-12-28/2024-01-03'],
      ['军演从8月1日到7日进行', '2024-09-01', '2024-08-01/2024-08-07'],
    ],
    not: ['比分是3到5', '10月14日，两人会晤'],
    reason: 'A stated range gives both ends.',
  },
  {
    id: 'date/year-month-day',
    match: new RegExp(`${YEAR},?的?(?:年)?${MONTH}${PART}(?:${DAY})?`, 'g'),
    gives: resolve,
    examples: [
      ['2024年10月14日，两国防长会晤', '2024-10-15', '2024-10-14'],
      ['他于民国82年12月9日失踪', '2020-11-27', '1993-12-09'],
      ['二〇二四年十月十四日', '2024-10-15', '2024-10-14'],
      ['董军去年12月29日被任命', '2024-01-31', '2023-12-29'],
      ['今年十月初，两国海警巡航', '2024-10-15', '2024-10'],
      ['2022年2月爆发战争', '2024-10-15', '2022-02'],
      ['他2023年3月就任，同年8月失踪', '2024-01-31', '2023-08'],
      ['两国于2019年签约，次年3月交货', '2024-01-31', '2020-03'],
    ],
    not: ['2024年2月30日', '1990年代'],
    reason: 'A year and a month stand together, with or without a day.',
  },
  {
    id: 'date/month-day',
    match: new RegExp(`${MONTH}${PART}(?:${DAY})?`, 'g'),
    gives: resolve,
    examples: [
      ['10月14日，两人会晤', '2024-10-15', '2024-10-14'],
      ['官员12月20日举行磋商', '2024-01-31', '2023-12-20'],
      ['峰会将于1月20日举行', '2023-12-28', '2024-01-20'],
      ['上个月，两国军舰举行演习', '2024-10-15', '2024-09'],
      ['本月初开始', '2024-10-15', '2024-10'],
      ['2022年增加频率，5月举行', '2024-10-15', '2022-05'],
    ],
    not: ['谈判用了3个月', '13月', '登上月球'],
    reason: 'A month without a year lies in the past unless the clause looks ahead.',
  },
  {
    id: 'date/year',
    match: new RegExp(
      `${YEAR}(?!期|间|来|以上|级|度|龄|内|计划|[已才刚仅只]{0,2}(?:满)?[\\d一二三四五六七八九十]{1,3}岁)(?:年?[初底末中])?`,
      'g',
    ),
    gives: resolve,
    examples: [
      ['2013年提出构想', '2024-10-15', '2013'],
      ['中国去年签署合同', '2024-10-15', '2023'],
    ],
    not: ['1960年代', '5年前', '2020年度报告', '今年45岁的首脑说', '他今年已72岁'],
    reason: 'A year alone dates an event to the year.',
  },
  {
    id: 'date/day',
    match: new RegExp(DAY, 'g'),
    gives: resolve,
    examples: [
      ['普京22日晚出席年会', '2020-10-24', '2020-10-22'],
      ['30日表示', '2020-10-02', '2020-09-30'],
      ['拜登将于20日就职', '2021-01-16', '2021-01-20'],
      ['外交部9日公布', '2024-10-15', '2024-10-09'],
      ['媒体14日报道', '2024-10-15', '2024-10-14'],
    ],
    not: ['7日内答复', '第3号令', '32日', '9号公路', '3日报纸', '两国交战第4日'],
    reason: 'A day alone belongs to the month spoken of, else to the one just past.',
  },
  {
    id: 'date/iso',
    match: /(?<![\d-])(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g,
    gives: resolve,
    examples: [['发布于2020-12-22', '2024-10-15', '2020-12-22']],
    not: ['海上联合-2024', '2020-13-40'],
    reason: 'Datelines and tables write dates in digits.',
  },
];
