import { analyse } from 'chardet';
import { MailuoError } from '#domain';

/** Bytes looked at to tell an encoding that is not UTF-8; enough for a few hundred characters. */
const SAMPLE = 65_536;

/** Decodes a file to text: UTF-8 or UTF-16 by its mark, else UTF-8 where valid, else as its server (`contentType`) or
 *  the page itself states, else GB18030 or Big5, whichever its bytes speak for. Throws `unreadable_article` for an empty
 *  or binary file. */
export function decode(bytes: Uint8Array, contentType?: string): string {
  if (bytes.length === 0) throw new MailuoError('unreadable_article', 'the file is empty');
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return checked(marked);
  if (bytes.subarray(0, 8192).includes(0))
    throw new MailuoError('unreadable_article', 'the file is binary, not text');
  return checked(decodeAs('utf-8', bytes) ?? decodeStated(bytes, contentType) ?? decodeChinese(bytes));
}

/** Half of a character's two units, as cut files have, becomes U+FFFD. */
function decodeMarked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function decodeStated(bytes: Uint8Array, contentType = ''): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  for (const stated of [contentType, /<meta\s[^>]*charset[^>]*>/i.exec(head)?.[0] ?? '']) {
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(stated)?.[1];
    const text = charset === undefined ? undefined : decodeAs(charset, bytes);
    if (text !== undefined) return text;
  }
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Not in this encoding, or no encoding of this name.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Which of the two encodings reads the bytes as Chinese rather than as rare characters. */
function decodeChinese(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => name.toLowerCase());
  const ranked = ['gb18030', 'big5'].toSorted((a, b) => rank(guesses, a) - rank(guesses, b));
  for (const encoding of ranked) {
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return text;
  }
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  if (broken > lenient.length / 100) {
    throw new MailuoError(
      'unreadable_article',
      'the text is in no encoding that is read here (UTF-8, GB18030, Big5)',
    );
  }
  return lenient;
}

function rank(guesses: readonly string[], encoding: string): number {
  const found = guesses.indexOf(encoding);
  return found === -1 ? guesses.length : found;
}

function checked(text: string): string {
  const content = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (content.trim() === '') throw new MailuoError('unreadable_article', 'the file holds only white space');
  // Control characters other than tab and line ends are a sign of data that only happens to decode.
  const control = content.slice(0, 8192).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (control > 8) throw new MailuoError('unreadable_article', 'the file is binary, not text');
  return content;
}
