import { Command, Option } from 'commander';
import type { Extraction, MentionKind } from '../extraction.ts';
import { loadLexicons } from '../lexicons/load.ts';
import { createPipeline } from '../pipeline.ts';
import { readArticles } from '../worker/read-articles.ts';

interface SuggestOptions {
  readonly least: number;
  readonly kind?: MentionKind;
}

/** A name that rules found and no lexicon has. */
interface Suggestion {
  readonly kind: MentionKind;
  readonly surface: string;
  readonly articles: Set<string>;
  mentions: number;
  readonly rules: Set<string>;
  readonly contexts: string[];
}

const CONTEXTS = 3;
const CONTEXT = 14;
const KINDS = ['Person', 'Organization', 'Place', 'Equipment'] as const;

const suggest = new Command('suggest')
  .description('List names that rules find in articles and no lexicon has, by how many articles hold them.')
  .argument('<path...>', 'files or folders')
  .addOption(new Option('--least <articles>', 'in at least this many articles').default(2).argParser(Number))
  .addOption(new Option('--kind <kind>', 'only one kind').choices(KINDS))
  .addHelpText('after', '\nExample:\n  mailuo lexicon suggest articles/ --kind Person > candidates.tsv\n')
  .action(async (paths: string[], { least, kind }: SuggestOptions) => {
    const lexicons = loadLexicons();
    const pipeline = createPipeline(lexicons);
    const suggestions = new Map<string, Suggestion>();
    for await (const result of readArticles(paths)) {
      if ('rejected' in result) continue;
      const extraction = pipeline(result.document);
      collect(extraction, (entity) => lexicons.entities.has(entity), suggestions);
    }
    console.log(['kind', 'surface', 'articles', 'mentions', 'rules', 'contexts'].join('\t'));
    const found = [...suggestions.values()].filter(
      (each) => each.articles.size >= least && (kind ?? each.kind) === each.kind,
    );
    for (const { kind: of, surface, articles, mentions, rules, contexts } of found.toSorted(byWeight)) {
      console.log(
        [of, surface, articles.size, mentions, [...rules].join(' '), contexts.join(' | ')].join('\t'),
      );
    }
  });

export const lexicon = new Command('lexicon')
  .description('Work on the lexicons in ingest/lexicons/.')
  .addCommand(suggest);

function collect(
  { article, mentions }: Extraction,
  isKnown: (entity: Extraction['mentions'][number]['entity']) => boolean,
  suggestions: Map<string, Suggestion>,
): void {
  for (const { kind, surface, entity, rule, start, end } of mentions) {
    if (kind === 'Country' || kind === 'Source' || isKnown(entity)) continue;
    const key = `${kind} ${surface}`;
    const suggestion = suggestions.get(key) ?? {
      kind,
      surface,
      articles: new Set<string>(),
      mentions: 0,
      rules: new Set<string>(),
      contexts: [],
    };
    suggestions.set(key, suggestion);
    suggestion.mentions += 1;
    suggestion.rules.add(rule);
    const isNew = !suggestion.articles.has(article.id);
    suggestion.articles.add(article.id);
    if (isNew && suggestion.contexts.length < CONTEXTS) {
      suggestion.contexts.push(
        article.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/g, ' '),
      );
    }
  }
}

function byWeight(left: Suggestion, right: Suggestion): number {
  return (
    right.articles.size - left.articles.size ||
    right.mentions - left.mentions ||
    (left.surface < right.surface ? -1 : 1)
  );
}
