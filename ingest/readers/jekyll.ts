import { parse } from 'yaml';
import { z } from 'zod';
import { MailuoError } from '#domain';
import { isoDate } from './iso-date.ts';
import type { Reader } from './source-document.ts';
import { readStoredPage } from './stored-page.ts';

const FRONT_MATTER = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

const scalar = z.preprocess(
  (value) => (value === null || value === '' ? undefined : value),
  z.coerce.string().optional(),
);

/** Keys of the archive's front matter; others (layout, tags, categories, comments) are of no use here. */
const FrontMatter = z.looseObject({
  title: scalar,
  date: z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), scalar),
  author: scalar,
  from: scalar,
});

/** Jekyll: YAML front matter, a comment with the time, `[title](url)`, a rule, HTML. `author` is the publisher. */
export const jekyll: Reader = {
  id: 'jekyll',
  recognises: (_name, text) => FRONT_MATTER.test(text),
  read: function* (origin, text) {
    const [block = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
    const { title, date, author, from } = parseFrontMatter(yaml);
    yield readStoredPage(origin, 'jekyll', text.slice(block.length), {
      title,
      url: from,
      publishedAt: isoDate(date),
      publisherHint: author,
    });
  },
};

function parseFrontMatter(yaml: string): z.infer<typeof FrontMatter> {
  try {
    return FrontMatter.parse(parse(repairQuotes(yaml), { logLevel: 'error' }) ?? {});
  } catch (error) {
    throw new MailuoError('unreadable_article', `the front matter is not valid YAML: ${firstLine(error)}`, {
      cause: error,
    });
  }
}

/** `title: "他說"好""`: archives put titles between quotes without escaping those inside. */
function repairQuotes(yaml: string): string {
  return yaml.replace(/^(title|author|from):[ \t]*"(.*)"[ \t]*$/gm, (line, key: string, value: string) =>
    /(?<!\\)"/.test(value) ? `${key}: ${JSON.stringify(value)}` : line,
  );
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}
