import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** 国防部长会谈，两国海军举行联合演习。 */
const GB18030 = Buffer.from(
  'b9fab7c0b2bfb3a4bbe1ccb8a3acc1bdb9fabaa3befcbed9d0d0c1aabacfd1ddcfb0a1a3',
  'hex',
);
/** 國防部長會談 兩國海軍舉行聯合演習，俄羅斯總統訪問北京 */
const BIG5 = Buffer.from(
  'b0eaa8beb3a1aaf8b77cbdcd20a8e2b0eaaefcad78c17ca6e6c170a658ba74b2dfa141ab58c3b9b4b5c160b2ceb358b0dda55fa8ca',
  'hex',
);

test('UTF-8 is read with and without its mark, with line ends made alike', () => {
  expect(decode(Buffer.from('\ufeff标题\r\n正文\r完'))).toBe('标题\n正文\n完');
});

test('UTF-16 is read by its mark', () => {
  expect(decode(utf16('标题：普京'))).toBe('标题：普京');
});

test('GB18030 is told from its bytes', () => {
  expect(decode(GB18030)).toBe('国防部长会谈，两国海军举行联合演习。');
});

test('Big5 is told from its bytes', () => {
  expect(decode(BIG5)).toBe('國防部長會談 兩國海軍舉行聯合演習，俄羅斯總統訪問北京');
});

test.for([
  ['an empty file', Buffer.alloc(0), /empty/],
  ['white space', Buffer.from(' \n\t '), /white space/],
  ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /binary/],
  ['control characters', Buffer.from('\u0001\u0002\u0003'.repeat(10)), /binary/],
] as const)('%s is refused with its reason', ([, bytes, reason]) => {
  expect(() => decode(bytes)).toThrow(reason);
});

describe('an encoding that is stated is believed where the bytes are not UTF-8', () => {
  /** 日本海 in Shift_JIS. */
  const SHIFT_JIS = Buffer.from('93fa967b8a43', 'hex');

  test('by the server', () => {
    expect(decode(SHIFT_JIS, 'text/html; charset=Shift_JIS')).toBe('日本海');
  });

  test('by the page', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="shift_jis">'), SHIFT_JIS]);
    expect(decode(page)).toContain('日本海');
  });

  test('but not against UTF-8, nor where there is no such encoding', () => {
    expect(decode(Buffer.from('国防部'), 'text/html; charset=gbk')).toBe('国防部');
    expect(decode(GB18030, 'text/html; charset=nonsense')).toBe('国防部长会谈，两国海军举行联合演习。');
  });
});

test('half a character in UTF-16 is replaced, and the rest is read', () => {
  expect(decode(utf16('标\ud83d题'))).toBe('标\ufffd题');
});
