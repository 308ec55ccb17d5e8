import { load } from 'cheerio';
import type { Listed } from './listed.ts';

/** The pages of a sitemap, or the sitemaps of an index; `undefined` where the text is neither. */
export function readSitemap(text: string, address: string): readonly Listed[] | undefined {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4096))) return undefined;
  const $ = load(text, { xml: true });
  return $('url, sitemap')
    .toArray()
    .flatMap((element) => {
      const link = $(element).children('loc').first().text().trim();
      const isPage = element.name === 'url';
      const changed = $(element).children('lastmod').first().text().trim();
      if (link === '' || !URL.canParse(link, address)) return [];
      // A sitemap is asked each time: what it lists may not all be stored yet.
      return [{ url: new URL(link, address).href, mark: isPage && changed !== '' ? changed : undefined }];
    });
}
