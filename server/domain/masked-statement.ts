/** Comments, string literals and escaped names, in the order in which Cypher would read them. */
const OPAQUE =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`[^`]*(?:`|$)/g;

/** The statement with comments, strings and escaped names blanked out, every character in its place: what is left are
 *  the words that mean something to Cypher. */
export function maskedStatement(statement: string): string {
  return statement.replaceAll(OPAQUE, (opaque) => opaque.replaceAll(/[^\n]/g, ' '));
}
