import { isDeepStrictEqual } from 'node:util';
import {
  ListedQuery,
  MailuoError,
  OwnQueryName,
  type ChangeQueryRequest,
  SavedQuery,
  type NewQueryRequest,
} from '#domain';
import type { Kept, Workspace } from '#store';
import { formatSavedQuery } from '../saved-queries/format.ts';
import { queryName } from '../saved-queries/import.ts';
import type { SavedQueries } from '../saved-queries/load.ts';
import { parseSavedQuery } from '../saved-queries/parse.ts';

/** Where queries come from: those that come with the program, and those that readers keep. */
export interface QuerySources {
  readonly builtIn: SavedQueries;
  readonly workspace: Workspace;
}

/** The readers' own, by folder and title. */
export async function ownQueries({ workspace }: QuerySources): Promise<readonly ListedQuery[]> {
  return (await workspace.all('query')).map(toListed);
}

/** Those that come with the program, then the readers' own. */
export async function listQueries(sources: QuerySources): Promise<readonly ListedQuery[]> {
  const builtIn = sources.builtIn.list().map((query) => ({ ...query, editable: false }));
  return [...builtIn, ...(await ownQueries(sources))];
}

/** Rejects with `not_found` that names the queries that come with the program. */
export async function findQuery(sources: QuerySources, name: string): Promise<ListedQuery> {
  const builtIn = sources.builtIn.list().find((query) => query.name === name);
  if (builtIn !== undefined) return { ...builtIn, editable: false };
  if (!OwnQueryName.safeParse(name).success) return { ...sources.builtIn.get(name), editable: false };
  try {
    return toListed(await sources.workspace.get('query', name));
  } catch (error) {
    if (!(error instanceof MailuoError) || error.code !== 'not_found') throw error;
    return { ...sources.builtIn.get(name), editable: false };
  }
}

/** Rejects with `conflict` where the name that it asks for is taken. */
export async function createQuery(sources: QuerySources, request: NewQueryRequest): Promise<ListedQuery> {
  const { name = await freeName(sources, nameFrom(request.title)), ...rest } = request;
  refuseBuiltIn(sources, name);
  return save(sources, { ...rest, name });
}

/** Rejects with `conflict` where somebody saved since, or the query comes with the program. */
export function changeQuery(
  sources: QuerySources,
  name: string,
  request: ChangeQueryRequest,
): Promise<ListedQuery> {
  refuseBuiltIn(sources, name);
  return save(sources, { ...request, name });
}

export async function removeQuery(sources: QuerySources, name: string): Promise<void> {
  refuseBuiltIn(sources, name);
  if (await sources.workspace.remove('query', name)) return;
  throw new MailuoError('not_found', `There is no query ${name} of your own to remove.`);
}

/** The name, or else the first of `name-2`, `name-3`… that no query has. */
export async function freeName(sources: QuerySources, name: string): Promise<string> {
  const taken = new Set((await sources.workspace.list('query')).map(({ id }) => id));
  for (const { name: each } of sources.builtIn.list()) taken.add(each);
  const isFree = (each: string) => !taken.has(each) && OwnQueryName.safeParse(each).success;
  if (isFree(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name.slice(0, 90)}-${number}`;
    if (isFree(numbered)) return numbered;
  }
}

function nameFrom({ zh, en }: SavedQuery['title']): string {
  return queryName(/[a-z]/i.test(en) ? en : zh);
}

type OwnQuery = SavedQuery & { readonly folder?: string; readonly updatedAt?: string };

async function save({ workspace }: QuerySources, query: OwnQuery): Promise<ListedQuery> {
  const { name, folder, updatedAt, ...content } = query;
  refuseUnreadable({ ...content, name });
  const kept = await workspace.put('query', {
    id: name,
    title: query.title.zh,
    json: JSON.stringify(content),
    ...(folder === undefined ? {} : { folder }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  });
  return toListed(kept);
}

/** A query is a file as well: one that would not read back as it is would be another once exported and imported. */
function refuseUnreadable(query: SavedQuery): void {
  // Throws where the grammar of files refuses it: a parameter that is not declared, a second statement.
  const read = parseSavedQuery(query.name, formatSavedQuery(query));
  if (isDeepStrictEqual(read, query)) return;
  const keys = SavedQuery.keyof().options.filter((key) => !isDeepStrictEqual(read[key], query[key]));
  throw new MailuoError(
    'invalid_input',
    `The query ${query.name} would not read back from its own file as it is: change ${keys.join(', ')}.`,
    { details: { fields: keys.map((key) => ({ path: `body.${key}`, message: 'a file cannot hold this' })) } },
  );
}

function refuseBuiltIn({ builtIn }: QuerySources, name: string): void {
  if (!builtIn.list().some((query) => query.name === name)) return;
  throw new MailuoError(
    'conflict',
    `The query ${name} comes with the program and stays as it is: save yours under another name.`,
  );
}

function toListed({ id, folder, updatedAt, json }: Kept): ListedQuery {
  const content: unknown = JSON.parse(json);
  return ListedQuery.parse({
    ...(typeof content === 'object' ? content : {}),
    name: id,
    editable: true,
    updatedAt,
    ...(folder === undefined ? {} : { folder }),
  });
}
