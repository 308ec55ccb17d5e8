import { textWidth } from '../../state/text-width.ts';

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
