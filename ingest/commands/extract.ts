import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { messageOf } from '#domain';
import { loadLexicons } from '../lexicons/load.ts';
import { CONCURRENCY } from '../llm/chat.ts';
import { inOrder } from '../llm/in-order.ts';
import { openModel, type Model } from '../llm/model.ts';
import { addModelOptions, modelOptionsOf, type ModelFlags } from '../llm/options.ts';
import { modelSummary } from '../llm/summary.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { toArticleGraph } from '../to-graph.ts';
import { toRecord } from '../to-record.ts';
import { readArticles, type ReadResult } from '../worker/read-articles.ts';

interface ExtractFlags extends ModelFlags {
  readonly format: 'jsonl' | 'graph';
}

export const extract = addModelOptions(
  new Command('extract')
    .description('Print what is read from articles, one JSON object a line, without any store.')
    .argument('<path...>', 'files or folders')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: the record that evaluation scores; graph: nodes, edges and evidence',
      )
        .choices(['jsonl', 'graph'])
        .default('jsonl'),
    ),
)
  .addHelpText('after', '\nExample:\n  mailuo extract article.md | jq .events\n')
  .action(async (paths: string[], flags: ExtractFlags) => {
    const modelOptions = flags.llm === true ? modelOptionsOf(flags) : undefined;
    const lexicons = loadLexicons();
    const pipeline = createPipeline(lexicons);
    const model = modelOptions === undefined ? undefined : openModel(modelOptions, lexicons);
    const atOnce = model === undefined ? 1 : CONCURRENCY;
    const work = (result: ReadResult) => printed(result, { pipeline, model, format: flags.format });
    for await (const { line, problem } of inOrder(readArticles(paths), atOnce, work)) {
      if (line !== undefined) process.stdout.write(`${line}\n`);
      if (problem !== undefined) console.error(problem);
      if (line === undefined) process.exitCode = 1;
    }
    if (model !== undefined) for (const line of modelSummary(model.counts())) console.error(line);
  });

interface Printed {
  /** Absent where the article could not be read. */
  readonly line?: string;
  readonly problem?: string;
}

async function printed(
  result: ReadResult,
  {
    pipeline,
    model,
    format,
  }: { pipeline: Pipeline; model: Model | undefined; format: ExtractFlags['format'] },
): Promise<Printed> {
  if ('rejected' in result) return { problem: `${result.rejected.origin}: ${result.rejected.reason}` };
  const { origin } = result.document;
  try {
    const ruled = pipeline(result.document);
    const asked = await model?.ask(ruled);
    const extraction = model === undefined || asked === undefined ? ruled : model.apply(ruled, asked);
    const value =
      format === 'graph' ? toArticleGraph(extraction) : toRecord(extraction, basename(result.path));
    const line = JSON.stringify(value);
    return asked !== undefined && 'failed' in asked
      ? { line, problem: `${origin}: the model ${asked.failed}` }
      : { line };
  } catch (error) {
    return { problem: `${origin}: ${messageOf(error)}` };
  }
}
