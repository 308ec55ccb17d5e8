/** Dots and hyphens that news sets between the parts of a foreign name. */
const NAME_DOT = /[‧・•⋅･]|(?<=[\u4e00-\u9fff])[.．\-－‐](?=[\u4e00-\u9fff])/g;

/** The text with one kind of middle dot, of the same length. */
export function foldDots(text: string): string {
  return text.replace(NAME_DOT, '·');
}

/** The copy that names are looked up in: one kind of middle dot, lower-case Latin and Cyrillic; of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Some letters (İ) grow when lowered; offsets matter more than they do.
  return foldDots(lower.length === text.length ? lower : text);
}
