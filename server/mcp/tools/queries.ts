import { z } from 'zod';
import { RunQueryRequest, type ListedQuery } from '#domain';
import { bindParameters, typeName } from '../../saved-queries/bind.ts';
import { findQuery, listQueries } from '../../workspace/own-queries.ts';
import { rowsOf } from '../rows.ts';
import { defineTool, fewer, type ToolContext } from '../tool.ts';

const TIMEOUT_MS = 30_000;

export const savedQueries = defineTool({
  name: 'saved_queries',
  title: 'The questions that are prepared',
  description: 'Lists the saved queries with what each answers and takes. Run one with `run_query`.',
  input: z.strictObject({}),
  run: async (_input, context) => ({ queries: (await listQueries(sourcesOf(context))).map(described) }),
});

export const runQuery = defineTool({
  name: 'run_query',
  title: 'Run a prepared question',
  description: 'Runs a saved query by its name, with the parameters that `saved_queries` lists for it.',
  input: RunQueryRequest.extend({ name: z.string().max(200), limit: fewer(50, 1000) }),
  run: async ({ name, params, limit }, context, signal) => {
    const query = await findQuery(sourcesOf(context), name);
    const trust = query.editable ? 'adHoc' : 'saved';
    const options = { trust, limit, timeoutMs: TIMEOUT_MS, signal } as const;
    return rowsOf(await context.store.query(query.statement, bindParameters(query, params), options));
  },
});

function sourcesOf({ store, queries }: ToolContext) {
  return { builtIn: queries, workspace: store.workspace };
}

function described({ name, title, about, params, columns }: ListedQuery) {
  return {
    name,
    title: title.en,
    about: about.en,
    params: Object.fromEntries(
      Object.entries(params).map(([key, parameter]) => [
        key,
        { type: typeName(parameter), about: parameter.en, default: parameter.default },
      ]),
    ),
    columns,
  };
}
