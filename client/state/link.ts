import { EntityId, EventStatus, EventType, NodeId, NodeKind, QueryParams } from '#domain';
import { z } from 'zod';
import { MODES, type Mode } from './drawn-graph.ts';
import { noFilters, type Filters } from './filters.ts';
import { isLanguage, type Language } from './language.ts';
import { formatExpansion, parseExpansion } from './expansion.ts';
import { CHINA_RUSSIA, type Recipe } from './scene.ts';

/** All that a link restores. A part of it that cannot be read falls back to its default, as links live long. */
export interface Link {
  readonly recipe: Recipe;
  readonly hidden: readonly NodeId[];
  readonly unfolded: readonly NodeId[];
  readonly mode: Mode;
  readonly filters: Filters;
  readonly selected: string | undefined;
  readonly view: 'graph' | 'list';
  readonly language: Language | undefined;
}

export function parseLink(search: string): Link {
  const params = new URLSearchParams(search);
  const language = params.get('lang');
  return {
    recipe: { origin: parseOrigin(params), added: ids(params, 'add'), expanded: parseExpansions(params) },
    hidden: ids(params, 'hide'),
    unfolded: ids(params, 'unfold'),
    mode: MODES.find((mode) => mode === params.get('mode')) ?? 'events',
    filters: parseFilters(params),
    selected: params.get('selected') ?? undefined,
    view: params.get('view') === 'list' ? 'list' : 'graph',
    language: isLanguage(language) ? language : undefined,
  };
}

/** The query string of a link, without `?`; defaults are left out. */
export function formatLink(link: Link): string {
  const params = new URLSearchParams();
  const { origin, added, expanded } = link.recipe;
  if (origin.kind === 'query') {
    params.set('query', origin.name);
    if (Object.keys(origin.params).length > 0) params.set('params', JSON.stringify(origin.params));
  } else if (origin.participants.join() !== CHINA_RUSSIA.participants.join()) {
    params.set('participants', origin.participants.join(','));
  }
  if (link.mode !== 'events') params.set('mode', link.mode);
  if (link.view !== 'graph') params.set('view', link.view);
  formatFilters(params, link.filters);
  const lists = {
    add: added,
    expand: expanded.map(formatExpansion),
    hide: link.hidden,
    unfold: link.unfolded,
  };
  for (const [key, values] of Object.entries(lists)) for (const value of values) params.append(key, value);
  if (link.selected !== undefined) params.set('selected', link.selected);
  if (link.language !== undefined) params.set('lang', link.language);
  return params.toString();
}

function parseOrigin(params: URLSearchParams): Recipe['origin'] {
  const name = params.get('query');
  if (name !== null) return { kind: 'query', name, params: parseParams(params.get('params')) };
  const participants = params.get('participants');
  if (participants === null) return CHINA_RUSSIA;
  return { kind: 'events', participants: valid(EntityId, participants.split(',')) };
}

function parseParams(text: string | null): QueryParams {
  try {
    return QueryParams.safeParse(JSON.parse(text ?? '{}')).data ?? {};
  } catch {
    return {}; // A link cut short by a mail program: the query runs with its defaults.
  }
}

function parseFilters(params: URLSearchParams): Filters {
  const without = <Schema extends z.ZodType>(key: string, schema: Schema) =>
    new Set(valid(schema, params.get(key)?.split(',') ?? []));
  const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
  return {
    ...noFilters,
    hiddenKinds: without('noKind', NodeKind),
    hiddenTypes: without('noType', EventType),
    hiddenStatuses: without('noStatus', EventStatus),
    from: month.safeParse(params.get('from')).data,
    to: month.safeParse(params.get('to')).data,
  };
}

function formatFilters(params: URLSearchParams, filters: Filters): void {
  const sets = {
    noKind: filters.hiddenKinds,
    noType: filters.hiddenTypes,
    noStatus: filters.hiddenStatuses,
  };
  for (const [key, set] of Object.entries(sets))
    if (set.size > 0) params.set(key, [...set].toSorted().join(','));
  if (filters.from !== undefined) params.set('from', filters.from);
  if (filters.to !== undefined) params.set('to', filters.to);
}

function parseExpansions(params: URLSearchParams): Recipe['expanded'] {
  return params.getAll('expand').flatMap((text) => parseExpansion(text) ?? []);
}

function ids(params: URLSearchParams, key: string): readonly NodeId[] {
  return valid(NodeId, params.getAll(key));
}

function valid<Schema extends z.ZodType>(schema: Schema, values: readonly string[]): z.output<Schema>[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
