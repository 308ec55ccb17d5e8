import { numberOf } from '../dates/numerals.ts';

/** Names of exercises and patrols that come again, with the year or number that tells one from the next. */
const NAMED =
  /[“"「『]?((?:海上联合|海上联演|和平使命|高加索|东方|西方|中部|联合之海|北方[·.]?联合|北部[·.]?联合|金龙|和平方舟|海上安全纽带|安全纽带|联合利剑|利剑|马拉巴尔|环太平洋|自由护盾|和平友谊|雄鹰突击|空天安全|草原之狼|国防合作)[-—－–]?(?:20\d{2}[A-Z]?|[ⅠⅡIV]+))[”"」』]?/;
const NUMBER = /第 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?次/g;
const NUMBERED =
  /第 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?次[^，]{0,4}?(联合(?:空中|海上)?(?:战略)?(?:巡航|巡逻))/;

/**
 * The series and its year or number as the words give it: `海上联合-2024`, `第6次联合空中战略巡航`. Of several numbers
 * (第四次和第五次) the one at `index` is meant, counting from 0.
 */
export function seriesIn(words: string, index = 0): string | undefined {
  const named = NAMED.exec(words)?.[1];
  if (named !== undefined) return named.replace(/[-—－–]?(?=20\d{2}|[ⅠⅡIV]+$)/, '-');
  const kind = NUMBERED.exec(words)?.[1];
  const numbers = [...words.matchAll(NUMBER)].map(([, written = '']) => numberOf(written));
  const number = numbers[index] ?? numbers.at(-1);
  return kind === undefined || number === undefined ? undefined : `第${number}次${kind}`;
}
