/** The lines of a table for people: columns as wide as their widest cell, two blanks between them. The last one, which
 *  may be long, is as wide as it comes. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head
    .slice(0, -1)
    .map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** An ISO instant as people read it, to the second: `2024-10-14 08:15:00`. */
export function secondOf(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}

/** A text of several lines in one cell. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
