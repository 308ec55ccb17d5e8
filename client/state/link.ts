import {
  EntityId,
  EventStatus,
  EventType,
  JobId,
  NodeId,
  NodeKind,
  PartialDate,
  QueryParams,
  SceneId,
} from '#domain';
import { z } from 'zod';
import { MODES, type Mode } from './drawn-graph.ts';
import { noFilters, type Filters } from './filters.ts';
import { isLanguage, isNameLanguage, type Language, type NameLanguage } from './language.ts';
import { LAYOUT_IDS, type LayoutId } from './layout-ids.ts';
import { plainLook, type Look } from './look.ts';
import { PANELS, VIEWS, type PanelId, type View } from './panels.ts';
import { formatExpansion, parseExpansion } from './expansion.ts';
import { formatQuestion, parseQuestion, type Question } from './question.ts';
import { CHINA_RUSSIA, type Recipe } from './scene.ts';

/** All that a link restores. A part of it that cannot be read falls back to its default, as links live long. */
export interface Link {
  /** A kept scene, which stands in place of the recipe and all that decides what is shown. */
  readonly scene?: string;
  readonly recipe: Recipe;
  readonly hidden: readonly NodeId[];
  readonly unfolded: readonly NodeId[];
  readonly mode: Mode;
  readonly filters: Filters;
  readonly selected: string | undefined;
  readonly view: View;
  readonly beside: Exclude<View, 'graph'> | undefined;
  readonly panel: PanelId | undefined;
  /** Absent where the panel of saved queries is not open, or lists them all. */
  readonly question?: Question;
  readonly layout: LayoutId;
  readonly look: Look;
  readonly language: Language | undefined;
  readonly nameLanguage: NameLanguage | undefined;
}

export function parseLink(search: string): Link {
  const params = new URLSearchParams(search);
  const [language, names] = [params.get('lang'), params.get('names')];
  const scene = SceneId.safeParse(params.get('scene')).data;
  const question = parseQuestion(params);
  return {
    ...(scene === undefined ? {} : { scene }),
    ...(question === undefined ? {} : { question }),
    recipe: { origin: parseOrigin(params), added: ids(params, 'add'), expanded: parseExpansions(params) },
    hidden: ids(params, 'hide'),
    unfolded: ids(params, 'unfold'),
    mode: MODES.find((mode) => mode === params.get('mode')) ?? 'events',
    filters: parseFilters(params),
    selected: params.get('selected') ?? undefined,
    view: oneOf(VIEWS, params.get('view')) ?? 'graph',
    beside: oneOf(['table', 'map'] as const, params.get('beside')),
    panel: oneOf(PANELS, params.get('panel')),
    layout: oneOf(LAYOUT_IDS, params.get('layout')) ?? 'force',
    look: {
      groupBy: oneOf(['country', 'kind'] as const, params.get('group')) ?? plainLook.groupBy,
      sizeBy: oneOf(['sources'] as const, params.get('size')) ?? plainLook.sizeBy,
      ...(params.get('together') === '1' ? { coMentions: true } : {}),
      webgl: params.get('webgl') === '1',
    },
    language: isLanguage(language) ? language : undefined,
    nameLanguage: isNameLanguage(names) ? names : undefined,
  };
}

/** The query string of a link, without `?`; defaults are left out. */
export function formatLink(link: Link): string {
  const params = new URLSearchParams();
  if (link.scene === undefined) formatWork(params, link);
  else params.set('scene', link.scene);
  if (link.panel !== undefined) params.set('panel', link.panel);
  if (link.question !== undefined) formatQuestion(params, link.question);
  if (link.selected !== undefined) params.set('selected', link.selected);
  if (link.language !== undefined) params.set('lang', link.language);
  if (link.nameLanguage !== undefined) params.set('names', link.nameLanguage);
  return params.toString();
}

/** What a kept scene holds as well. */
function formatWork(params: URLSearchParams, link: Link): void {
  const { origin, added, expanded } = link.recipe;
  if (origin.kind === 'query') {
    params.set('query', origin.name);
    if (Object.keys(origin.params).length > 0) params.set('params', JSON.stringify(origin.params));
  } else if (origin.kind === 'statement') {
    params.set('statement', origin.statement);
    if (Object.keys(origin.params).length > 0) params.set('params', JSON.stringify(origin.params));
  } else if (origin.kind === 'job') params.set('job', origin.id);
  else if (origin.participants.join() !== CHINA_RUSSIA.participants.join()) {
    params.set('participants', origin.participants.join(','));
  }
  if (link.mode !== 'events') params.set('mode', link.mode);
  if (link.view !== 'graph') params.set('view', link.view);
  if (link.beside !== undefined) params.set('beside', link.beside);
  if (link.layout !== 'force') params.set('layout', link.layout);
  if (link.look.groupBy !== 'none') params.set('group', link.look.groupBy);
  if (link.look.sizeBy !== 'degree') params.set('size', link.look.sizeBy);
  if (link.look.coMentions === true) params.set('together', '1');
  if (link.look.webgl) params.set('webgl', '1');
  formatFilters(params, link.filters);
  const lists = {
    add: added,
    expand: expanded.map(formatExpansion),
    hide: link.hidden,
    unfold: link.unfolded,
  };
  for (const [key, values] of Object.entries(lists)) for (const value of values) params.append(key, value);
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}

function parseOrigin(params: URLSearchParams): Recipe['origin'] {
  const name = params.get('query');
  if (name !== null) return { kind: 'query', name, params: parseParams(params.get('params')) };
  const statement = params.get('statement');
  if (statement !== null) return { kind: 'statement', statement, params: parseParams(params.get('params')) };
  const job = JobId.safeParse(params.get('job')).data;
  if (job !== undefined) return { kind: 'job', id: job };
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
  return {
    ...noFilters,
    hiddenKinds: without('noKind', NodeKind),
    hiddenTypes: without('noType', EventType),
    hiddenStatuses: without('noStatus', EventStatus),
    from: PartialDate.safeParse(params.get('from')).data,
    to: PartialDate.safeParse(params.get('to')).data,
    withUndated: params.get('undated') === '1',
    knownBy: z.iso.date().safeParse(params.get('known')).data,
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
  if (filters.withUndated) params.set('undated', '1');
  if (filters.knownBy !== undefined) params.set('known', filters.knownBy);
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
