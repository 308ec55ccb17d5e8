import {
  Folder,
  isMailuoError,
  MailuoError,
  NewQueryRequest,
  OwnQueryName,
  type ImportResponse,
  type ListedQuery,
  type SavedQuery,
} from '#domain';
import { formatSavedQuery } from '../saved-queries/format.ts';
import { importSavedQuery } from '../saved-queries/import.ts';
import { createQuery, freeName, ownQueries, type QuerySources } from './own-queries.ts';
import { LARGEST_FILE, type QueryFile, type UnpackedFiles } from './query-file.ts';

type Imported = ImportResponse['imported'][number];

/**
 * Keeps the queries of the files that hold one, under `folder` where it is given; the others are named with the reason.
 * Nothing is overwritten: a query whose name is taken gets a number, and one that is kept already stays as it is.
 */
export async function importQueries(
  sources: QuerySources,
  { files, refused }: UnpackedFiles,
  folder?: string,
): Promise<ImportResponse> {
  const imported: Imported[] = [];
  const failed = [...refused];
  const kept = new Map((await ownQueries(sources)).map((query) => [contentOf(query), query]));
  for (const file of files) {
    try {
      const place = placeOf(file.path, folder);
      const query = readQuery(file);
      const known = kept.get(contentOf({ ...query, ...place }));
      const stored = known ?? (await keep(sources, query, place));
      kept.set(contentOf(stored), stored);
      const outcome = known === undefined ? 'created' : 'unchanged';
      imported.push({ file: file.path, name: stored.name, ...place, outcome });
    } catch (error) {
      if (!isMailuoError(error, 'invalid_input')) throw error;
      failed.push({ file: file.path, reason: error.message });
    }
  }
  return { imported, refused: failed };
}

interface Place {
  readonly folder?: string;
}

async function keep(sources: QuerySources, query: SavedQuery, place: Place): Promise<ListedQuery> {
  const name = await freeName(sources, query.name);
  return createQuery(sources, checked({ ...query, name: OwnQueryName.parse(name), ...place }));
}

function checked(request: NewQueryRequest): NewQueryRequest {
  const parsed = NewQueryRequest.safeParse(request);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MailuoError('invalid_input', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}

function readQuery({ path, bytes }: QueryFile): SavedQuery {
  const [, name = path] = /([^/]*)$/.exec(path) ?? [];
  if (!/\.(?:cypher|cql|cyp|txt)$/i.test(name)) throw refusal('it is no .cypher file');
  if (bytes.length > LARGEST_FILE) throw refusal(`it has ${bytes.length} bytes; at most ${LARGEST_FILE}`);
  return importSavedQuery(name, textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('it is no text in UTF-8; save it as UTF-8');
  }
}

/** The folder that the file lay in, inside of the one that was asked for. */
function placeOf(path: string, folder: string | undefined): Place {
  const parts = [...(folder === undefined ? [] : [folder]), ...path.split('/').slice(0, -1)];
  if (parts.length === 0) return {};
  const parsed = Folder.safeParse(parts.join('/'));
  if (parsed.success) return { folder: parsed.data };
  throw refusal(`its folder "${parts.join('/')}" cannot be kept: ${parsed.error.issues[0]?.message ?? ''}`);
}

/** Two queries in one folder that say the same are one, whatever they are called. */
function contentOf(query: SavedQuery & Place): string {
  return `${query.folder ?? ''}\u0000${formatSavedQuery(query)}`;
}

function refusal(reason: string): MailuoError {
  return new MailuoError('invalid_input', reason);
}
