import { isBoilerplate } from './boilerplate.ts';
import type { Reader } from './source-document.ts';

/** Plain text: the first line is the title, every other line a paragraph. Takes what no other reader wants. */
export const text: Reader = {
  id: 'text',
  recognises: (name) => /\.(txt|text)$/i.test(name) || !/\.[a-z0-9]{1,8}$/i.test(name),
  read: function* (origin, content) {
    const [title = '', ...lines] = content
      .split('\n')
      .map((line) => line.replace(/[\s\u3000]+/g, ' ').trim())
      .filter((line) => line !== '');
    yield {
      origin,
      format: 'text',
      title,
      url: undefined,
      publishedAt: undefined,
      publisherHint: undefined,
      blocks: lines.filter((line) => !isBoilerplate(line)).map((line) => ({ zone: 'body', text: line })),
    };
  },
};
