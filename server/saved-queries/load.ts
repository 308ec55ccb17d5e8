import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MailuoError, type SavedQuery } from '#domain';
import { PROJECT_ROOT } from '../project.ts';
import { parseSavedQuery } from './parse.ts';

export interface SavedQueries {
  readonly list: () => readonly SavedQuery[];
  /** Throws `not_found` that names the queries there are. */
  readonly get: (name: string) => SavedQuery;
}

/** Every `.cypher` file of the folder, sorted by name; throws `invalid_input` where one does not fit the grammar. */
export function loadSavedQueries(folder: string = join(PROJECT_ROOT, 'cypher', 'saved')): SavedQueries {
  const queries = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .toSorted()
    .map((file) =>
      parseSavedQuery(file.slice(0, -'.cypher'.length), readFileSync(join(folder, file), 'utf8')),
    );
  const byName = new Map(queries.map((query) => [query.name, query]));
  return {
    list: () => queries,
    get: (name) => {
      const query = byName.get(name);
      if (query !== undefined) return query;
      throw new MailuoError(
        'not_found',
        `no saved query "${name}"; there are: ${[...byName.keys()].join(', ')}`,
      );
    },
  };
}
