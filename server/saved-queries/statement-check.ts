import { maskedStatement } from '#domain';

/** The parameters that the statement uses, each once, in order of appearance. */
export function parametersUsed(statement: string): readonly string[] {
  const found = maskedStatement(statement).matchAll(/\$([A-Za-z_]\w*)/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}

/** Where a second statement begins, as an offset; undefined in a single one. */
export function secondStatementAt(statement: string): number | undefined {
  const found = /;\s*(?=\S)/.exec(maskedStatement(statement));
  return found === null ? undefined : found.index + found[0].length;
}
