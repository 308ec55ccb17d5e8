/** Repeats beyond this count as unbounded. */
const FEW = 8;
/** A quantifier, with its bounds where they are written out. */
const QUANTIFIER = /^(?:[*+]|\{(\d+)(,(\d*))?\})/;

/**
 * Whether every long repeat of a pattern repeats a single character or class, perhaps with lookarounds before it, or one
 * of some plain words of which none begins another. Then each repeat takes up a stretch in one way only, and trying all divisions of a text among the repeats is polynomial:
 * what makes a pattern exponential, a repeat that can read the same stretch in several ways, is not there.
 */
export function isFlat(source: string): boolean {
  const opened: number[] = [];
  let atom = 0;
  for (let at = 0; at < source.length;) {
    const many = isMany(source.slice(at, at + 12));
    const isQuantifier = QUANTIFIER.test(source.slice(at, at + 12));
    if (isQuantifier && many && !isSingle(source.slice(atom, at))) return false;
    if (isQuantifier) {
      at += QUANTIFIER.exec(source.slice(at, at + 12))?.[0].length ?? 1;
      continue;
    }
    const end = endOfUnit(source, at);
    if (source[at] === '(') opened.push(at);
    else atom = source[at] === ')' ? (opened.pop() ?? at) : at;
    at = end;
  }
  return true;
}

function isMany(rest: string): boolean {
  const found = QUANTIFIER.exec(rest);
  if (found === null) return false;
  const [, least, comma, most] = found;
  if (least === undefined || (comma !== undefined && most === '')) return true;
  return Number(most ?? least) > FEW;
}

/** A character, an escape or a class; brackets and bars stand alone. */
function endOfUnit(source: string, at: number): number {
  if (source[at] === '\\') {
    const long = /^\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|k<[^>]*>)/i.exec(
      source.slice(at, at + 40),
    );
    return at + (long?.[0].length ?? 2);
  }
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Whether what is repeated reads one character at a time, in one way. */
function isSingle(atom: string): boolean {
  let body = atom;
  const group = /^\((?:\?:|\?<\w+>)?(?!\?)/.exec(body)?.[0];
  if (group !== undefined) body = withoutLookarounds(body.slice(group.length, -1));
  const isUnit = body !== '' && endOfUnit(body, 0) === body.length && !/^[()|]/.test(body);
  return isUnit || (group !== undefined && isPrefixCode(body));
}

/** 甲乙|丙, but not 甲|甲乙|乙: words of which a text can be made up in one way only. */
function isPrefixCode(body: string): boolean {
  const words = body.split('|');
  if (!words.every((word) => /^[\u4e00-\u9fffA-Za-z]+$/.test(word))) return false;
  return words.every((word, at) => words.every((other, index) => at === index || !other.startsWith(word)));
}

/** Lookarounds at the front read nothing. */
function withoutLookarounds(body: string): string {
  if (!/^\(\?<?[=!]/.test(body)) return body;
  let depth = 0;
  for (let at = 0; at < body.length; at = endOfUnit(body, at)) {
    if (body[at] === '(') depth += 1;
    if (body[at] === ')') depth -= 1;
    if (depth === 0) return withoutLookarounds(body.slice(at + 1));
  }
  return body;
}
