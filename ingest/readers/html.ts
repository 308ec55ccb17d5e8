import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import type * as Jsdom from 'jsdom';
import { MailuoError } from '#domain';
import { htmlBlocks } from './html-blocks.ts';
import { isoDate } from './iso-date.ts';
import type { Reader } from './source-document.ts';

/** A whole web page: Readability finds the article, the page's own metadata say when, where and by whom. */
export const html: Reader = {
  id: 'html',
  recognises: (name, text) => /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text),
  read: function* (origin, text) {
    const metadata = metadataOf(text);
    const article = findArticle(text, metadata.url);
    const title = metadata.title ?? article.title;
    if (title === '') throw new MailuoError('unreadable_article', 'the page has no title');
    yield { origin, format: 'html', ...metadata, title, blocks: htmlBlocks(article.content, title) };
  },
};

function findArticle(
  page: string,
  url: string | undefined,
): { readonly title: string; readonly content: string } {
  // jsdom takes a third of a second to load: only who reads web pages waits for it.
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof Jsdom;
  const dom = new JSDOM(page, { url: url ?? 'https://invalid.example/' });
  try {
    const article = new Readability(dom.window.document, { charThreshold: 100 }).parse();
    if (typeof article?.content !== 'string' || article.content === '') {
      throw new MailuoError('unreadable_article', 'no article text found in the page');
    }
    return { title: (article.title ?? '').trim(), content: article.content };
  } finally {
    dom.window.close();
  }
}

function metadataOf(page: string) {
  const $ = load(page);
  const meta = (...names: readonly string[]) =>
    names
      .map((name) =>
        $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).attr('content')?.trim(),
      )
      .find((content) => content !== undefined && content !== '');
  const published =
    meta('article:published_time', 'datePublished', 'pubdate', 'publishdate', 'date', 'parsely-pub-date') ??
    $('time[datetime]').first().attr('datetime');
  return {
    title: meta('og:title'),
    url: [$('link[rel="canonical"]').attr('href'), meta('og:url')].find(
      (link) => link !== undefined && URL.canParse(link),
    ),
    publishedAt: isoDate(published),
    publisherHint: meta('og:site_name'),
  };
}
