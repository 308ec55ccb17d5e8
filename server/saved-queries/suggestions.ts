import { z } from 'zod';
import {
  EntityKind,
  EventType,
  MailuoError,
  NodeKind,
  type QueryParameter,
  type SavedQuery,
  type SuggestionsRequest,
  type SuggestionsResponse,
} from '#domain';
import type { GraphStore, QueryOptions } from '#store';

type Suggestions = SuggestionsResponse['suggestions'];

const MOST = 20;
const OPTIONS = { limit: 1000, timeoutMs: 5000 } as const;

/** A statement may give more columns, such as nodes; only these two count. */
const Row = z.looseObject({ value: z.union([z.string(), z.int()]), label: z.coerce.string() });

/** At most 20 values for a parameter that fit what was typed. Throws `not_found` for a parameter that is not there. */
export async function suggestionsFor(
  store: GraphStore,
  query: SavedQuery,
  { param, q }: SuggestionsRequest,
  how: Pick<QueryOptions, 'trust' | 'signal'> = { trust: 'saved' },
): Promise<SuggestionsResponse> {
  const parameter = Object.hasOwn(query.params, param) ? query.params[param] : undefined;
  if (parameter === undefined) {
    const known = Object.keys(query.params).join(', ') || 'none';
    throw new MailuoError('not_found', `${query.name} has no parameter "${param}"; it takes: ${known}`);
  }
  if (typeOf(parameter) === 'eventType' && parameter.suggest === undefined) {
    return fitting(
      EventType.options.map((type) => ({ value: type, label: type })),
      q,
    );
  }
  const kinds = kindsOf(parameter);
  if (kinds !== undefined) return searched(store, kinds, q);
  if (parameter.suggest === undefined) return fitting([], q);
  const { columns, rows, truncated } = await store.query(parameter.suggest, { q }, { ...OPTIONS, ...how });
  const records = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  return { ...fitting(toSuggestions(`${query.name}.${param}`, records), q), complete: !truncated };
}

/** Throws `query_invalid` where a row has no usable value. */
function toSuggestions(name: string, records: readonly unknown[]): Suggestions {
  return records.map((record) => {
    const parsed = Row.safeParse(record);
    if (parsed.success) return { value: parsed.data.value, label: parsed.data.label };
    const [issue] = parsed.error.issues;
    throw new MailuoError(
      'query_invalid',
      `the suggestions of ${name} need columns value and label: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  });
}

/** The kinds to search; undefined where the parameter suggests by a statement or not at all. */
function kindsOf(parameter: QueryParameter): readonly NodeKind[] | undefined {
  if (parameter.suggest !== undefined) {
    const kind = NodeKind.safeParse(parameter.suggest);
    return kind.success ? [kind.data] : undefined;
  }
  switch (typeOf(parameter)) {
    case 'country':
      return ['Country'];
    case 'person':
      return ['Person'];
    case 'event':
      return ['Event'];
    case 'entity':
      return EntityKind.options;
    case 'string':
    case 'integer':
    case 'date':
    case 'eventType':
      return undefined;
  }
}

function typeOf(parameter: QueryParameter) {
  return parameter.type === 'list' ? parameter.of : parameter.type;
}

async function searched(
  store: GraphStore,
  kinds: readonly NodeKind[],
  q: string,
): Promise<SuggestionsResponse> {
  // Nothing typed, nothing to search by.
  if (q === '') return fitting([], q);
  const { hits, total, remaining } = await store.search({ q, kinds: [...kinds], limit: MOST });
  const suggestions = hits.map(({ node, matched }) => ({
    value: node.id,
    label: matched === undefined ? node.name : `${node.name} (${matched})`,
  }));
  return { suggestions, total, remaining, complete: true };
}

function fitting(suggestions: Suggestions, q: string): SuggestionsResponse {
  const wanted = q.toLowerCase();
  const found = suggestions.filter(({ value, label }) => `${label}\n${value}`.toLowerCase().includes(wanted));
  const shown = found.slice(0, MOST);
  return { suggestions: shown, total: found.length, remaining: found.length - shown.length, complete: true };
}
