import { dateOf, monthOf, shiftDays, shiftMonths, weekdayOf, yearOf } from '../calendar.ts';
import type { DateClues, DateRule, ResolvedDate } from '../date-rule.ts';
import { numberOf } from '../numerals.ts';

const DAYS_FROM: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2 };
const WEEKS_FROM: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1 };

function fromPublished(days: number, { published }: DateClues): ResolvedDate | undefined {
  return published === undefined ? undefined : { date: shiftDays(published, days), basis: 'implied' };
}

/** Without 上 or 下 a weekday is the last one, or the next where the clause looks ahead. */
function weekday(which: string | undefined, written: string, clues: DateClues): ResolvedDate | undefined {
  if (clues.published === undefined) return undefined;
  const target = '一二三四五六日'.indexOf(written === '天' ? '日' : written) + 1;
  const distance = target - weekdayOf(clues.published);
  const weeks = which === undefined ? undefined : WEEKS_FROM[which];
  if (weeks !== undefined) return fromPublished(distance + weeks * 7, clues);
  return fromPublished(clues.future ? (distance + 7) % 7 : distance - (distance > 0 ? 7 : 0), clues);
}

export const relativeRules: readonly DateRule[] = [
  {
    id: 'date/today',
    match: /(?<which>[今昨明])(?:天|日|晚|晨|早|夜)(?!报|头条)|(?<two>[前后])天|即日|今(?=起|举行)/g,
    gives: ({ which, two }, clues) => fromPublished(DAYS_FROM[which ?? two ?? '今'] ?? 0, clues),
    examples: [
      ['昨天抵达北京', '2024-10-15', '2024-10-14'],
      ['普京前天表示', '2020-10-24', '2020-10-22'],
      ['今起举行联合军演', '2023-03-21', '2023-03-21'],
    ],
    not: ['日前表示', '今日头条报道', '近日抵达'],
    reason: 'Counted from the day of publication.',
  },
  {
    id: 'date/weekday',
    match: /(?<which>[上本这下])?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?!带|路|次)/g,
    gives: ({ which, day = '' }, clues) => weekday(which, day, clues),
    examples: [
      ['周四在听证会上指出', '2020-09-18', '2020-09-17'],
      ['上周三签署', '2024-10-15', '2024-10-09'],
      ['两人将于星期五会面', '2024-10-15', '2024-10-18'],
    ],
    not: ['一周三次', '上周表示'],
    reason: 'A bare weekday is the last one of its name, the next where the clause looks ahead.',
  },
  {
    id: 'date/week',
    match: /(?<which>[上本这下])(?:一|个)?(?:周|星期)(?![一二三四五六日天年末边])/g,
    gives: ({ which = '本' }, clues) => {
      const middle = fromPublished((WEEKS_FROM[which] ?? 0) * 7, clues)?.date;
      return middle === undefined ? undefined : { date: middle.slice(0, 7), basis: 'implied' };
    },
    examples: [
      ['习近平下周出席峰会', '2024-10-15', '2024-10'],
      ['中国上周又宣布', '2020-09-17', '2020-09'],
    ],
    not: ['上周三', '周边国家'],
    reason: 'A week is known to the month: no day can be told.',
  },
  {
    id: 'date/same-day',
    match: /(?<shift>次日|翌日|(?<of>的)?第二天|隔天)|当[天日](?!起)|同[一]?[天日]|当晚/g,
    gives: ({ shift, of }, { lastDay, published }) => {
      const day = lastDay ?? published;
      if (day === undefined) return undefined;
      const date = shift === undefined ? day : shiftDays(day, 1);
      // 宣布决定的第二天: the day of the decision may not have been named at all.
      const isTooLate = of !== undefined && published !== undefined && date > published;
      return isTooLate ? undefined : { date, basis: 'implied' };
    },
    examples: [
      ['10月14日抵达，当天会谈', '2024-10-20', '2024-10-14'],
      ['10月14日抵达，次日会谈', '2024-10-20', '2024-10-15'],
    ],
    not: ['同时表示', '在宣布决定的第二天'],
    reason: 'Goes back to the day named last.',
  },
  {
    id: 'date/day-before',
    match: /(?<back>此)?前一[天日]/g,
    gives: ({ back }, { dayInParagraph, lastDay, published }) => {
      const day = dayInParagraph ?? (back === undefined ? undefined : lastDay) ?? published;
      return day === undefined ? undefined : { date: shiftDays(day, -1), basis: 'implied' };
    },
    examples: [
      ['在通话前一天，两人会面', '2024-01-31', '2024-01-30'],
      ['10月9日发射导弹。此前一天，中国提出交涉', '2024-10-15', '2024-10-08'],
    ],
    not: ['前一年'],
    reason: 'The day before the event of the day.',
  },
  {
    id: 'date/few-days-ago',
    match: /(?:几|数)(?:天|日)(?:之前|以前|前)/g,
    gives: (_, clues) => {
      const day = fromPublished(-4, clues)?.date;
      return day === undefined ? undefined : { date: day.slice(0, 7), basis: 'implied' };
    },
    examples: [['几天前在首尔会晤', '2024-11-29', '2024-11']],
    not: ['几年前'],
    reason: 'A few days are told to the month.',
  },
  {
    id: 'date/last-days',
    match: /最近(?:[几数这]|\d{1,2}|[一二两三四五六七八九十]{1,2})(?:天|日)/g,
    gives: (_, { published }) =>
      published === undefined ? undefined : { date: published.slice(0, 7), basis: 'implied' },
    examples: [['最近五天来两人通话', '2024-11-29', '2024-11']],
    not: ['最近五年'],
    reason: 'Days are told to the month.',
  },
  {
    id: 'date/recently',
    match:
      /最近(?<long>(?:几|数|这|这几)?个月)?(?:(?:几|数|这|这几)?(?:个)?(?:星期|周|天|日))?(?![几数一二两三四五六七八九十\d]{0,3}(?:年|个月))/g,
    gives: ({ long }, { published }) =>
      published === undefined
        ? undefined
        : { date: published.slice(0, long === undefined ? 7 : 4), basis: 'implied' },
    examples: [
      ['最近访问蒙古', '2024-11-29', '2024-11'],
      ['最近几个月已经部署部队', '2024-11-29', '2024'],
    ],
    not: ['近日抵达', '最近十年'],
    reason: '最近 is told to the month, as 日前 is; months are told to the year.',
  },
  {
    id: 'date/ago',
    match:
      /(?<count>\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|半)(?<unit>个月|年|天|日|周|个星期)(?:之前|以前|前)(?!后)/g,
    gives: ({ count = '', unit = '' }, clues) => ago(numberOf(count), unit, clues),
    examples: [
      ['两国20年前建立关系', '2020-09-10', '2000'],
      ['军方两个月前邀请媒体', '2020-11-19', '2020-09'],
      ['他三天前抵达', '2024-10-15', '2024-10-12'],
    ],
    not: ['几年前', '一个多月前', '2年前后'],
    reason: 'A counted distance; the precision is that of its unit.',
  },
];

function ago(count: number | undefined, unit: string, clues: DateClues): ResolvedDate | undefined {
  if (count === undefined || clues.published === undefined) return undefined;
  if (unit === '年') return { date: dateOf(yearOf(clues.published) - count), basis: 'implied' };
  if (unit === '个月') {
    const month = shiftMonths(clues.published.slice(0, 7), -count);
    return { date: dateOf(yearOf(month), monthOf(month)), basis: 'implied' };
  }
  if (unit === '天' || unit === '日') return fromPublished(-count, clues);
  return { date: shiftDays(clues.published, -7 * count).slice(0, 7), basis: 'implied' };
}
