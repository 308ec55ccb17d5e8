import { marked } from 'marked';
import { MailuoError } from '#domain';
import { htmlBlocks } from './html-blocks.ts';
import type { Reader } from './source-document.ts';

/** Plain Markdown: the first heading, or else the first line, is the title. */
export const markdown: Reader = {
  id: 'markdown',
  recognises: (name, text) => /\.(md|markdown)$/i.test(name) || /^\s*#{1,6} \S/.test(text),
  read: function* (origin, text) {
    const heading = /^\s*#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(text);
    const line = heading ?? /^[ \t]*(\S.*?)[ \t]*$/m.exec(text);
    const title = line?.[1];
    if (line === null || title === undefined)
      throw new MailuoError('unreadable_article', 'there is no line to take as title');
    const body = text.slice(0, line.index) + text.slice(line.index + line[0].length);
    yield {
      origin,
      format: 'markdown',
      title,
      url: undefined,
      publishedAt: undefined,
      publisherHint: undefined,
      blocks: htmlBlocks(markdownToHtml(body), title),
    };
  },
};

export function markdownToHtml(source: string): string {
  return marked.parse(source, { async: false, gfm: true, breaks: true });
}
