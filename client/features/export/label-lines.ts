/** How wide a letter is, as a share of the font's size: a Chinese one is square. */
function widthOf(letter: string): number {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}　-〿！-｠]/u.test(letter)
    ? 1
    : 0.55;
}

export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize;
}

/** Breaks a label into lines of at most `width` pixels: Chinese anywhere, other words at blanks. */
export function labelLines(label: string, fontSize: number, width: number): readonly string[] {
  return label.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const piece of line.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}]+\s*|\s+|./gsu) ?? []) {
      if (current !== '' && textWidth((current + piece).trimEnd(), fontSize) > width) {
        lines.push(current.trimEnd());
        current = '';
      }
      current += piece;
    }
    return current.trim() === '' ? lines : [...lines, current.trimEnd()];
  });
}
