import type { Reader } from './source-document.ts';
import { readStoredPage, STORED_HEAD } from './stored-page.ts';

/** The archive's format without front matter: a comment with epoch milliseconds, `[title](url)`, a rule, HTML. */
export const epoch: Reader = {
  id: 'epoch',
  recognises: (_name, text) => STORED_HEAD.test(text),
  read: function* (origin, text) {
    yield readStoredPage(origin, 'epoch', text, {});
  },
};
