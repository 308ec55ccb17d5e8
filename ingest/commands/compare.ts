import { Command } from 'commander';
import { messageOf } from '#domain';
import { loadLexicons } from '../lexicons/load.ts';
import { CONCURRENCY } from '../llm/chat.ts';
import { compareReadings, type Comparison, type Layer } from '../llm/compare.ts';
import { inOrder } from '../llm/in-order.ts';
import { openModel, type Model } from '../llm/model.ts';
import { addLimits, modelOptionsOf, type ModelFlags } from '../llm/options.ts';
import { modelSummary } from '../llm/summary.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { readArticles, type ReadResult } from '../worker/read-articles.ts';

const WAYS = ['both', 'onlyRules', 'onlyModel'] as const;
const WORDS = { both: 'both', onlyRules: 'only the rules', onlyModel: 'only the model' } as const;
const HEADINGS: Readonly<Record<Layer, string>> = {
  Person: 'persons',
  Organization: 'organisations',
  Place: 'places',
  Equipment: 'equipment',
  Event: 'events',
};

interface Compared {
  readonly origin: string;
  /** Why there is nothing to compare. */
  readonly problem?: string;
  readonly comparisons?: readonly Comparison[];
}

export const compare = addLimits(
  new Command('compare')
    .description(
      'Read articles by the rules and by a language model, and show what each found that the other did not.',
    )
    .argument('<path...>', 'files or folders'),
)
  .addHelpText(
    'after',
    '\nNeeds MAILUO_LLM_URL and MAILUO_LLM_MODEL, for most servers also MAILUO_LLM_KEY.\n\nExample:\n  mailuo compare samples/articles --llm-max-articles 20\n',
  )
  .action(async (paths: string[], flags: ModelFlags) => {
    const modelOptions = modelOptionsOf(flags);
    const lexicons = loadLexicons();
    const pipeline = createPipeline(lexicons);
    const model = openModel(modelOptions, lexicons);
    const all: Comparison[] = [];
    const work = (result: ReadResult) => compareOne(result, { pipeline, model });
    for await (const { origin, problem, comparisons = [] } of inOrder(
      readArticles(paths),
      CONCURRENCY,
      work,
    )) {
      if (problem !== undefined) console.error(`${origin}: ${problem}`);
      else console.log([origin, ...comparisons.flatMap(linesOf), ''].join('\n'));
      all.push(...comparisons);
    }
    for (const line of totals(all)) console.log(line);
    for (const line of modelSummary(model.counts())) console.error(line);
  });

async function compareOne(
  result: ReadResult,
  { pipeline, model }: { readonly pipeline: Pipeline; readonly model: Model },
): Promise<Compared> {
  if ('rejected' in result) return { origin: result.rejected.origin, problem: result.rejected.reason };
  const { origin } = result.document;
  try {
    const extraction = pipeline(result.document);
    const asked = await model.ask(extraction);
    if ('failed' in asked) return { origin, problem: `the model ${asked.failed}` };
    if ('left' in asked) return { origin, problem: `not asked, since ${asked.left}` };
    return { origin, comparisons: compareReadings(extraction, model.ground(extraction, asked.answer)) };
  } catch (error) {
    return { origin, problem: messageOf(error) };
  }
}

function linesOf(comparison: Comparison): readonly string[] {
  return WAYS.filter((way) => comparison[way].length > 0).map(
    (way) => `  ${HEADINGS[comparison.layer]}, ${WORDS[way]}: ${comparison[way].join('、')}`,
  );
}

function totals(comparisons: readonly Comparison[]): readonly string[] {
  const head = ['layer', ...WAYS.map((way) => WORDS[way])].join('\t');
  const rows = Object.entries(HEADINGS).map(([layer, heading]) => {
    const own = comparisons.filter((comparison) => comparison.layer === layer);
    const counts = WAYS.map((way) => own.reduce((sum, comparison) => sum + comparison[way].length, 0));
    return [heading, ...counts].join('\t');
  });
  return [head, ...rows];
}
