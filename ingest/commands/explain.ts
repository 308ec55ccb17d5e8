import { Command } from 'commander';
import { MailuoError } from '#domain';
import type { Extraction, TraceEntry } from '../extraction.ts';
import { loadLexicons } from '../lexicons/load.ts';
import { createPipeline } from '../pipeline.ts';
import { readArticles } from '../worker/read-articles.ts';

interface ExplainOptions {
  readonly find?: string;
}

/** Characters shown on either side of what is explained. */
const CONTEXT = 12;

export const explain = new Command('explain')
  .description(
    'Show why each name and event was read from an article: rule, words, and what competed and lost.',
  )
  .argument('<article>', 'a file that `ingest` reads')
  .option('--find <text>', 'only what holds these words')
  .addHelpText('after', '\nExample:\n  mailuo explain article.md --find 董军\n')
  .action(async (path: string, { find }: ExplainOptions) => {
    const pipeline = createPipeline(loadLexicons());
    let read = 0;
    for await (const result of readArticles([path])) {
      if ('rejected' in result)
        throw new MailuoError('unreadable_article', `${path}: ${result.rejected.reason}`);
      read += 1;
      for (const line of explanation(pipeline(result.document), find)) console.log(line);
    }
    if (read === 0) throw new MailuoError('unreadable_article', `${path}: holds no article`);
  });

/** The lines of an explanation; `find` keeps those whose words contain it. */
function* explanation(extraction: Extraction, find: string | undefined): Generator<string> {
  const { article, mentions, citations, events, trace } = extraction;
  const wanted = (words: string) => find === undefined || words.includes(find);
  yield `${article.title}  (${article.id}, ${article.publisher ?? 'publisher unknown'}, ${article.publishedAt ?? 'undated'})`;

  yield '\nNames';
  for (const { kind, surface, entity, rule, confidence, start, end } of mentions) {
    if (!wanted(surface)) continue;
    yield `  ${kind} ${surface} → ${entity}  [${rule}, ${confidence.toFixed(2)}]  ${inContext(article.text, start, end)}`;
    for (const lost of trace.filter((entry) => entry.start < end && entry.end > start))
      yield `      ${lostLine(article.text, lost)}`;
  }
  yield '\nCited';
  for (const { source, quote, rule } of citations)
    if (wanted(quote)) yield `  ${source}  [${rule}]  ${quote}`;

  yield '\nEvents';
  for (const {
    type,
    title,
    date,
    dateEnd,
    dateBasis,
    status,
    participants,
    place,
    series,
    quote,
    rule,
  } of events) {
    if (!wanted(quote + title)) continue;
    const when = `${date ?? 'undated'}${dateEnd === undefined ? '' : `–${dateEnd}`} (${dateBasis})`;
    yield `  ${type} ${when} ${status}: ${title}  [${rule}]`;
    yield `      ${participants.map(({ entity, role }) => `${role} ${entity}`).join(', ')}${place === undefined ? '' : `, at ${place}`}${series === undefined ? '' : `, ${series}`}`;
    yield `      “${quote}”`;
  }
  const apart = trace.filter(
    ({ start, end }) => !mentions.some((mention) => mention.start < end && mention.end > start),
  );
  if (apart.length > 0) yield '\nSeen and left';
  for (const entry of apart)
    if (wanted(article.text.slice(entry.start, entry.end))) yield `  ${lostLine(article.text, entry)}`;
}

function lostLine(text: string, { rule, start, end, reason }: TraceEntry): string {
  return `✗ ${text.slice(start, end)}  [${rule}] ${reason}`;
}

function inContext(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}【${text.slice(start, end)}】${text.slice(end, end + CONTEXT)}`;
  return `…${around.replace(/\n/g, ' ')}…`;
}
