/** More than these would ask the server for too much at once. */
const MOST_NAMES = 50;

const HAN = /^[\p{Script=Han}·．.\-\d]+$/u;

/** The names of a pasted list, each once; empty where the text is a single name. Blanks part Han names alone: Sergei Shoigu is one. */
export function namesIn(text: string): readonly string[] {
  const parts = text
    .split(/[、，,;；\n\r\t|]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const words = part.split(/\s+/);
      return words.length > 1 && words.every((word) => HAN.test(word)) ? words : [part];
    });
  const names = [...new Set(parts)];
  return names.length > 1 ? names.slice(0, MOST_NAMES) : [];
}
