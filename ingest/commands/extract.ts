import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { loadLexicons } from '../lexicons/load.ts';
import { createPipeline } from '../pipeline.ts';
import { toArticleGraph } from '../to-graph.ts';
import { toRecord } from '../to-record.ts';
import { readArticles } from '../worker/read-articles.ts';

export const extract = new Command('extract')
  .description('Print what is read from articles, one JSON object a line, without any store.')
  .argument('<path...>', 'files or folders')
  .addOption(
    new Option(
      '--format <format>',
      'jsonl: the record that evaluation scores; graph: nodes, edges and evidence',
    )
      .choices(['jsonl', 'graph'])
      .default('jsonl'),
  )
  .addHelpText('after', '\nExample:\n  mailuo extract article.md | jq .events\n')
  .action(async (paths: string[], { format }: { format: 'jsonl' | 'graph' }) => {
    const pipeline = createPipeline(loadLexicons());
    for await (const result of readArticles(paths)) {
      if ('rejected' in result) {
        console.error(`${result.rejected.origin}: ${result.rejected.reason}`);
        process.exitCode = 1;
        continue;
      }
      try {
        const extraction = pipeline(result.document);
        const printed =
          format === 'graph' ? toArticleGraph(extraction) : toRecord(extraction, basename(result.path));
        process.stdout.write(`${JSON.stringify(printed)}\n`);
      } catch (error) {
        console.error(`${result.document.origin}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
  });
