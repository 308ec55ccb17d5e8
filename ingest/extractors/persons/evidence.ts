import type { Lexicons } from '../../lexicons/load.ts';
import { entityEndingAt, hitBeginningAt, isClosing, isOpening, readingOf } from '../context.ts';
import { titleAfter, titleBefore, type FoundTitle } from '../offices.ts';
import type { Scan } from '../scan.ts';

/** How strongly one side of a stretch of text says that a person is named there: 0 nothing, 1 allows it, 3 a title. */
export interface SideEvidence {
  readonly weight: number;
  readonly title: FoundTitle | undefined;
}

const NAMED =
  /(?:名叫|叫做|名为|取名|叫作|姓名是|以及|任命|提名|会见|会晤|接见|包括|邀请|接替|取代|逮捕|拘捕|起诉|采访|专访|悼念|例如|嫌犯|主角|前任|继任者)$/;
const LEADS = /[由如对与和向同跟给让被据是及或等把在以为的]$/;
const LIST = /[、和与及跟同]$/;
const LIST_AFTER = /^(?:[、和与及跟同等]|以及|和)/;
const LATIN_NAME = /^\s?[（(]\s?[A-Z][\p{L}.'’-]*(?:[\s,.]+[\p{L}.'’-]+){1,5}[,，;；、)）]/u;
/** One Latin word in brackets may be anything: （Uniper）. */
const LATIN_WORD = /^\s?[（(]\s?[A-Z][\p{L}.'’-]+\s?[)）]/u;
const AGE = /^\s?[（(]\d{1,3}岁?[)）]/;

export function evidenceBefore(
  scan: Scan,
  offset: number,
  lexicons: Lexicons,
  personEnds: ReadonlySet<number>,
): SideEvidence {
  const title = titleBefore(scan, offset, lexicons);
  if (title !== undefined && title.kind !== 'honorific') return { weight: 3, title };
  const before = scan.text.slice(Math.max(0, offset - 6), offset);
  if (LIST.test(before) && personEnds.has(offset - 1)) return { weight: 2, title: undefined };
  if (before.endsWith('的') && titleBefore(scan, offset - 1, lexicons)?.kind === 'office')
    return { weight: 2, title: titleBefore(scan, offset - 1, lexicons) };
  if (NAMED.test(before)) return { weight: 2, title: undefined };
  const free =
    isOpening(scan, offset) ||
    LEADS.test(before) ||
    entityEndingAt(scan, offset, ['Country', 'Organization']) !== undefined;
  return { weight: free ? 1 : 0, title: undefined };
}

/** Behind a name stand ranks, honorifics and a few titles; 官员, 领导人 and the like follow an adjective as well. */
const FOLLOWS_NAMES = /^(?:教授|副教授|博士|律师|医生|导演|老师|研究员|院士|牧师|神父|主教|校长)$/;
const FOLLOWS_ADJECTIVES =
  /^(?:官员|高官|领导人|领袖|议员|参议员|众议员|代表|委员|负责人|主管|首脑|候选人|长官|元首|特使|专员|董事|助理|顾问|秘书|主席|军官)$/;

function weightAfter({ kind, office }: FoundTitle): number {
  if (kind === 'rank' || kind === 'honorific') return 3;
  if (kind === 'profession') return FOLLOWS_NAMES.test(office.title) ? 3 : 0;
  return FOLLOWS_ADJECTIVES.test(office.title) ? 1 : 2;
}

export function evidenceAfter(scan: Scan, offset: number): SideEvidence {
  const title = titleAfter(scan, offset);
  if (title !== undefined) return { weight: weightAfter(title), title };
  const after = scan.text.slice(offset, offset + 80);
  if (LATIN_NAME.test(after)) return { weight: 3, title: undefined };
  if (LATIN_WORD.test(after)) return { weight: 1, title: undefined };
  if (AGE.test(after)) return { weight: 2, title: undefined };
  const verb = hitBeginningAt(scan, offset, 'verb');
  const use = verb === undefined ? undefined : readingOf(verb, 'verb')?.use;
  if (use === 'speech') return { weight: 2, title: undefined };
  const allows = use === 'follows' || isClosing(scan, offset) || LIST_AFTER.test(after) || /^\d/.test(after);
  return { weight: allows ? 1 : 0, title: undefined };
}
