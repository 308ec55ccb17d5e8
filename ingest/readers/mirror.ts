import { htmlBlocks } from './html-blocks.ts';
import { markdownToHtml } from './markdown.ts';
import type { Reader } from './source-document.ts';

/** `## title`, then a line of `date author` in backquotes and a link to the original. */
const HEAD = /^##[ \t]+(\S.*?)[ \t]*\n+`([^`\n]*)`[ \t]*(?:\[([^\]\n]*)\]\(([^)\n]*)\))?/m;

/** A Markdown mirror of a blog: `[[zh:…]]` marks words, which stay; `6/7/2023 10:38 AM UTC` is month/day/year. */
export const mirror: Reader = {
  id: 'mirror',
  recognises: (_name, text) => HEAD.test(text.slice(0, 4000)),
  read: function* (origin, text) {
    const head = HEAD.exec(text);
    if (head === null) return;
    const [whole, title = '', dateline = '', reprint = '', url] = head;
    const body = text.slice(head.index + whole.length).replace(/\[\[[a-z-]{2,8}:([^\]\n]*)\]\]/g, '$1');
    yield {
      origin,
      format: 'mirror',
      title,
      url,
      publishedAt: dateOf(dateline),
      publisherHint: reprint.replace(/^(?:轉載自|转载自)\s*/, '') || undefined,
      blocks: htmlBlocks(markdownToHtml(body), title),
    };
  },
};

function dateOf(dateline: string): string | undefined {
  const stamp = /\d{1,2}\/\d{1,2}\/\d{4}(?: \d{1,2}:\d{2}(?: [AP]M)?)?/.exec(dateline)?.[0];
  const time = stamp === undefined ? Number.NaN : Date.parse(`${stamp} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
