/** About how wide a text is drawn: a Chinese character is as wide as the font is high, any other a little more than half of
 *  it. Reckoned, not measured: asking the browser for thousands of labels takes longer than drawing them. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += character > '\u2e7f' ? 1 : 0.57;
  return ems * fontSize;
}
