import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * The copy of a text that rules and lexicons match: Simplified characters, full-width Latin letters and digits made
 * half-width. It has the same length, so that every offset holds in both.
 */
export function normalise(text: string): string {
  return toHalfWidth(simplify(text));
}

function simplify(text: string): string {
  const whole = toSimplified(text);
  if (whole.length === text.length) return whole;
  // A phrase of another length somewhere: paragraph by paragraph, then character by character, until lengths agree.
  const lines = text.split('\n');
  if (lines.length > 1) return lines.map(simplify).join('\n');
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
