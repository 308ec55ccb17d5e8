/** What a page of this media type may be called; `undefined` where it is none that is read. */
export function pageName(contentType: string): string | undefined {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'page.html';
  if (/^text\/markdown\b/i.test(contentType)) return 'page.md';
  return /^text\/plain\b/i.test(contentType) ? 'page.txt' : undefined;
}
