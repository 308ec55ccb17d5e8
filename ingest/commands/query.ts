import { Command, InvalidArgumentError, Option } from 'commander';
import type { QueryParameter, QueryResponse } from '#domain';
import { openStore, type GraphStore } from '#store';
import { bindParameters, typeName } from '../../server/saved-queries/bind.ts';
import { loadSavedQueries, type SavedQueries } from '../../server/saved-queries/load.ts';
import { findQuery } from '../../server/workspace/own-queries.ts';
import { storeOption } from './store-option.ts';

interface QueryOptions {
  readonly param: Readonly<Record<string, string>>;
  readonly limit: number;
  readonly format: 'table' | 'json' | 'jsonl';
  readonly store: string;
}

const TIMEOUT_MS = 60_000;

export const query = new Command('query')
  .description('Run a saved query; without a name, list those that come with the program.')
  .argument(
    '[name]',
    'the name of a file in cypher/saved/, or of a query of your own (`mailuo queries list`)',
  )
  .option('--param <key=value>', 'a parameter; repeat it for more', collect, {})
  .addOption(new Option('--limit <rows>', 'rows at most').default(1000).argParser(Number))
  .addOption(
    new Option('--format <format>', 'how rows are printed')
      .choices(['table', 'json', 'jsonl'])
      .default('table'),
  )
  .addOption(storeOption())
  .addHelpText(
    'after',
    '\nExamples:\n  mailuo query ties-between-countries --param a=CN --param b=RU --param from=2024\n  mailuo query sanctions --param on=CN,RU --format json\n',
  )
  .action(async (name: string | undefined, { param, limit, format, store: address }: QueryOptions) => {
    const queries = loadSavedQueries();
    if (name === undefined) {
      for (const { name: each, title, params } of queries.list()) {
        console.log(`${each}\n  ${title.zh} / ${title.en}`);
        for (const [key, parameter] of Object.entries(params)) {
          console.log(`    --param ${key}=<${typeName(parameter)}>  ${parameter.en}${standardOf(parameter)}`);
        }
      }
      return;
    }
    const builtIn = queries.list().find((each) => each.name === name);
    // What is wrong with a query that is known should be said without opening a store.
    if (builtIn !== undefined) bindParameters(builtIn, param);
    const store = await openStore(address);
    try {
      await store.migrate();
      print(await run(store, queries, name, { param, limit }), format);
    } finally {
      await store.close();
    }
  });

async function run(
  store: GraphStore,
  queries: SavedQueries,
  name: string,
  { param, limit }: Pick<QueryOptions, 'param' | 'limit'>,
): Promise<QueryResponse> {
  const found = await findQuery({ builtIn: queries, workspace: store.workspace }, name);
  // A reader's own statement is anybody's.
  const trust = found.editable ? 'adHoc' : 'saved';
  return store.query(found.statement, bindParameters(found, param), { trust, limit, timeoutMs: TIMEOUT_MS });
}

/** Lists are written as the option takes them, with commas. */
function standardOf({ default: standard }: QueryParameter): string {
  return standard === undefined ? '' : ` (default ${String(standard) || 'none'})`;
}

function print({ columns, rows, truncated }: QueryResponse, format: QueryOptions['format']): void {
  const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  if (format === 'json') console.log(JSON.stringify(records, undefined, 2));
  else if (format === 'jsonl') for (const record of records) console.log(JSON.stringify(record));
  else console.log([columns, ...rows.map((row) => row.map(cell))].map((row) => row.join('\t')).join('\n'));
  if (truncated) console.error(`More than ${rows.length} rows; raise --limit to see them.`);
}

function cell(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[\t\n]/g, ' ') : (JSON.stringify(value) ?? '');
}

function collect(pair: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = pair.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('expected key=value.');
  return { ...before, [pair.slice(0, at)]: pair.slice(at + 1) };
}
