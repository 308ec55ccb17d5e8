/** Whether an input or an origin is on the web, and not a file. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}
