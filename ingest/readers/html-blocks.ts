import { load } from 'cheerio';
import { hasChildren, isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { Zone } from '#domain';
import { isBoilerplate } from './boilerplate.ts';
import type { Block } from './source-document.ts';

/** Never visible, or never the article's words. */
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg canvas audio video source track button form input select option textarea nav footer head link meta title dialog map'.split(
    ' ',
  ),
);

const BREAKING = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html img li main ol p picture pre section small summary table tbody td tfoot th thead tr ul time'.split(
    ' ',
  ),
);

/** Class names of what surrounds an article: share bars, advertisements, subscriptions, player controls. */
const SURROUNDINGS =
  /(?:^|[\s_-])(?:share|sharing|social|toolbar|advert|adsbygoogle|dfp|paywall|subscribe|subscription|newsletter|comments?|breadcrumb|pagination|recommend|hidden|sr-only|visually-hidden|player-controls|cookie|popup|modal)(?:$|[\s_-])/i;
const CAPTION = /caption|picinfo|pic-info|photo-?desc|image-?desc|img-?desc|imgtext|img-title/i;
const CREDIT = /(?:^|[\s_-])(?:copyright|credit|photo-?credit|image-?credit|attribution)(?:$|[\s_-])/i;
const RELATED =
  /related|(?:^|[\s_-])(?:more-?news|read-?more|readmore|also-?read|see-?also)(?:$|[\s_-])|promo/i;

interface Run {
  zone: Zone;
  text: string;
  linked: number;
}

/** The visible blocks of an HTML fragment in reading order, each with its zone; surroundings and boilerplate left out. */
export function htmlBlocks(html: string, title: string): readonly Block[] {
  const $ = load(html, {}, false);
  const runs: Run[] = [];
  walk($.root()[0], 'body', false, runs);
  const blocks: Block[] = [];
  for (const run of runs) {
    const text = collapse(run.text);
    if (text === '' || isBoilerplate(text) || (isHeadingAgain(text, title) && blocks.length < 3)) continue;
    const zone = zoneOf(run, text);
    if (zone === 'related' && !/\p{Script=Han}.*\p{Script=Han}/u.test(text)) continue;
    if (blocks.some((earlier) => earlier.text === text && text.length > 8)) continue;
    blocks.push({ zone, text });
  }
  return blocks;
}

function walk(node: AnyNode | undefined, zone: Zone, linked: boolean, runs: Run[]): void {
  if (node === undefined) return;
  if (isText(node)) {
    const run = runs.at(-1) ?? startRun(runs, zone);
    run.text += node.data;
    if (linked) run.linked += node.data.trim().length;
    return;
  }
  if (!hasChildren(node)) return;
  if (!isTag(node)) {
    for (const child of node.children) walk(child, zone, linked, runs);
    return;
  }
  if (SKIPPED.has(node.name) || isSurrounding(node)) return;
  const own = zoneOfElement(node) ?? zone;
  const breaks = BREAKING.has(node.name) || own !== zone;
  if (breaks) startRun(runs, own);
  for (const child of node.children) walk(child, own, linked || node.name === 'a', runs);
  if (breaks) startRun(runs, zone);
}

function startRun(runs: Run[], zone: Zone): Run {
  const last = runs.at(-1);
  if (last !== undefined && last.text.trim() === '') {
    last.zone = zone;
    return last;
  }
  const run = { zone, text: '', linked: 0 };
  runs.push(run);
  return run;
}

function isSurrounding(element: Element): boolean {
  const { class: classes = '', id = '', style = '', hidden } = element.attribs;
  return (
    hidden !== undefined ||
    /display:\s*none|visibility:\s*hidden/i.test(style) ||
    element.attribs['aria-hidden'] === 'true' ||
    SURROUNDINGS.test(classes) ||
    SURROUNDINGS.test(id)
  );
}

function zoneOfElement(element: Element): Zone | undefined {
  const classes = element.attribs['class'] ?? '';
  if (element.name === 'figcaption' || CAPTION.test(classes)) return 'caption';
  if (CREDIT.test(classes)) return 'credit';
  if (element.name === 'small') return 'caption';
  if (RELATED.test(classes)) return 'related';
  return undefined;
}

/** A block that is all link is a headline of another article, unless it is no longer than a name. */
function zoneOf(run: Run, text: string): Zone {
  const allLinked = run.linked >= run.text.trim().length - 2;
  return run.zone === 'body' && allLinked && text.length >= 8 && !/[。！？]$/.test(text)
    ? 'related'
    : run.zone;
}

function isHeadingAgain(text: string, title: string): boolean {
  return lettersOf(text) === lettersOf(title);
}

function lettersOf(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '');
}

/** Runs of white space become one blank; the ideographic space that opens a paragraph goes. */
function collapse(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
