/** What stands behind the last of the given characters; all of it where there is none. A pattern that is anchored at its
 *  end alone tries every beginning. */
export function tailAfter(text: string, stops: string): string {
  let start = text.length;
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}
