import type { QueryParams, QueryPart } from '#domain';
import type { Engine } from '../engine.ts';
import type { QueryOptions } from '../graph-store.ts';
import { toCell } from './cells.ts';

/** Elements told apart; beyond, they are no longer counted, so that memory does not grow with the rows. */
const MOST_COUNTED = 100_000;

/** Runs a statement and gives what it finds as it comes, no faster than it is taken. */
export async function* streamQuery(
  engine: Engine,
  statement: string,
  params: QueryParams,
  options: QueryOptions,
): AsyncGenerator<QueryPart> {
  const started = performance.now();
  const [nodes, edges] = [createCounter(), createCounter()];
  const seen = { node: nodes.add, edge: edges.add };
  let rows = 0;
  for await (const part of engine.adHoc(statement, params, options)) {
    if ('columns' in part) yield { columns: [...part.columns] };
    else if ('rows' in part) {
      rows += part.rows.length;
      yield { rows: part.rows.map((row) => row.map((value) => toCell(value, seen))) };
    } else {
      const graph = {
        nodes: nodes.count(),
        edges: edges.count(),
        complete: !nodes.isFull() && !edges.isFull(),
      };
      yield { summary: { rows, ...part, graph, tookMs: Math.round(performance.now() - started) } };
    }
  }
}

function createCounter() {
  const ids = new Set<string>();
  return {
    add: ({ id }: { readonly id: string }) => {
      if (ids.size < MOST_COUNTED) ids.add(id);
    },
    count: () => ids.size,
    isFull: () => ids.size >= MOST_COUNTED,
  };
}
