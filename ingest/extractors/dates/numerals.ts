const DIGITS = '零一二三四五六七八九';
const NUMERAL = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** Reads a number up to 99 or a year digit by digit: `14`, `十四`, `二十`, `二〇二四`; undefined for anything else. */
export function numberOf(written: string): number | undefined {
  const text = written.replaceAll(/[〇○]/g, '零').replaceAll('两', '二').replaceAll('廿', '二十');
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[零一二三四五六七八九]{4}$/.test(text)) {
    return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  const match = NUMERAL.exec(text);
  if (match === null || text === '') return undefined;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : tens === undefined ? 1 : DIGITS.indexOf(tens);
  return high * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}
