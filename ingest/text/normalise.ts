import { Converter, Locale } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const mayChange = changeableUnits();

/** By code unit: whether the converter may change a text that holds it. It changes some characters alone, and of the
 *  words that it changes each holds such a character or is known by its first; characters beyond the base plane may be
 *  any. */
function changeableUnits(): Uint8Array {
  const units = new Uint8Array(65_536);
  for (let unit = 0; unit < units.length; unit += 1) {
    const character = String.fromCharCode(unit);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (isSurrogate || toSimplified(character) !== character) units[unit] = 1;
  }
  for (const [word = '', simplified] of (Locale.to['cn'] ?? []).flat().flatMap(entriesOf))
    if (word !== simplified && !holdsChangeable(word, units)) units[word.charCodeAt(0)] = 1;
  return units;
}

/** A dictionary is written out, `word replacement|word replacement`, or a list. */
function entriesOf(
  dictionary: string | readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  return typeof dictionary === 'string' ? dictionary.split('|').map((entry) => entry.split(' ')) : dictionary;
}

function holdsChangeable(text: string, units: Uint8Array): boolean {
  for (let at = 0; at < text.length; at += 1) if (units[text.charCodeAt(at)] === 1) return true;
  return false;
}

/**
 * The copy of a text that rules and lexicons match: Simplified characters, full-width Latin letters and digits made
 * half-width. It has the same length, so that every offset holds in both.
 */
export function normalise(text: string): string {
  return toHalfWidth(simplify(text));
}

/** Line by line: no phrase crosses a break, and most lines of most texts are simplified already. */
function simplify(text: string): string {
  return holdsChangeable(text, mayChange) ? text.split('\n').map(simplifyLine).join('\n') : text;
}

function simplifyLine(text: string): string {
  if (!holdsChangeable(text, mayChange)) return text;
  const whole = toSimplified(text);
  if (whole.length === text.length) return whole;
  // A phrase of another length somewhere: character by character.
  return Array.from(text, (character) => {
    const simplified = toSimplified(character);
    return simplified.length === character.length ? simplified : character;
  }).join('');
}

/** U+FF01–FF5E mirror ASCII; only letters, digits and the hyphen matter to names, and Chinese punctuation has to stay. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
