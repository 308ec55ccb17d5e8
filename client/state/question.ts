import { NodeId, QueryParams } from '#domain';

/** What stands in the panel of saved queries: a query with values for its form, or those that can be asked about a node. */
export interface Question {
  /** The chosen query; undefined shows the list. */
  readonly name?: string;
  readonly params?: QueryParams;
  /** Only queries that take this node are listed, and it is filled in. */
  readonly about?: NodeId;
}

export function formatQuestion(search: URLSearchParams, { name, params = {}, about }: Question): void {
  if (name !== undefined) search.set('ask', name);
  if (name !== undefined && Object.keys(params).length > 0) search.set('with', JSON.stringify(params));
  if (about !== undefined) search.set('about', about);
}

/** Undefined where the address names neither a query nor a node. */
export function parseQuestion(search: URLSearchParams): Question | undefined {
  const name = search.get('ask') ?? undefined;
  const about = NodeId.safeParse(search.get('about')).data;
  if (name === undefined && about === undefined) return undefined;
  const params = parseParams(search.get('with'));
  return {
    ...(name === undefined ? {} : { name }),
    ...(params === undefined ? {} : { params }),
    ...(about === undefined ? {} : { about }),
  };
}

function parseParams(text: string | null): QueryParams | undefined {
  if (text === null) return undefined;
  try {
    return QueryParams.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // A link cut short: the form opens with its defaults.
  }
}
