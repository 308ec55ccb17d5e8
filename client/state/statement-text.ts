import { maskedStatement } from '#domain';

/** The parameters that a statement uses, in their order. */
export function parametersIn(statement: string): readonly string[] {
  return [
    ...new Set(
      [...maskedStatement(statement).matchAll(/\$([A-Za-z][A-Za-z0-9_]*)/g)].map(([, name = '']) => name),
    ),
  ];
}

/** The labels or types that each variable of a statement is bound with. */
export function boundIn(statement: string): ReadonlyMap<string, readonly string[]> {
  const bound = new Map<string, readonly string[]>();
  for (const [, variable = '', names = ''] of maskedStatement(statement).matchAll(
    /[([]\s*([A-Za-z_]\w*)\s*(?::\s*([\w:|&\s]*\w))?/g,
  )) {
    const known = bound.get(variable) ?? [];
    const more = names.split(/[^\w]+/).filter(Boolean);
    bound.set(variable, [...new Set([...known, ...more])]);
  }
  return bound;
}

/** A piece of a text, by its first character and the one after its last. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The word at a place that the server names; it counts lines and columns from 1 and never sees the blanks around a statement. */
export function wordAt(
  statement: string,
  place: { readonly line: number; readonly column: number },
): TextRange {
  const start = statement.length - statement.trimStart().length;
  const lines = statement.slice(start).split('\n');
  const before = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, start);
  const end = statement.trimEnd().length;
  const at = Math.min(Math.max(start, before + place.column - 1), Math.max(start, end - 1));
  const word = /^(?:[\p{L}\p{N}_$]+|[^\s])/u.exec(statement.slice(at))?.[0] ?? ' ';
  return { from: at, to: Math.min(statement.length, at + word.length) };
}

/** The first use of a parameter, which an engine that misses it names without its place. */
export function useOfParameter(statement: string, name: string): TextRange | undefined {
  const from = maskedStatement(statement).search(new RegExp(`\\$${name}\\b`));
  return from < 0 ? undefined : { from, to: from + name.length + 1 };
}
