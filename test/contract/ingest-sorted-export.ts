import type { GraphStore } from '#store';
import { EXPORTERS } from '../../server/exports/index.ts';
import { select } from '../../server/exports/select.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';

/** What `mailuo export --articles --format ndjson --sorted` writes of a store. */
export async function sortedExport(store: GraphStore): Promise<string> {
  const { elements, ...selected } = await select(
    { kind: 'all', articles: true },
    { store, queries: loadSavedQueries() },
  );
  const context = { version: '0', exportedAt: '2024-10-15T00:00:00.000Z', ...selected };
  let text = '';
  for await (const chunk of EXPORTERS.ndjson.write(elements, context)) text += chunk;
  return text;
}
