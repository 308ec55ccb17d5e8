import type { GraphNode, ListedQuery, NodeKind, QueryParameter, QueryParams } from '#domain';
import { NodeKind as NodeKindSchema } from '#domain';

/** What the queries that come with the program are about. */
const THEMES = ['ties', 'military', 'people', 'sources', 'other'] as const;
type Theme = (typeof THEMES)[number];

const THEME_BY_NAME: Readonly<Record<string, Theme>> = {
  'ties-between-countries': 'ties',
  'ties-by-month': 'ties',
  'who-met-whom': 'ties',
  'third-parties': 'ties',
  'places-of-two-countries': 'ties',
  'who-against-whom': 'ties',
  sanctions: 'ties',
  'co-mentions': 'ties',
  'exercise-series': 'military',
  'joint-patrols': 'military',
  'arms-transfers': 'military',
  'about-weapon': 'military',
  'planned-not-happened': 'military',
  'person-timeline': 'people',
  travels: 'people',
  'ties-of-two-people': 'people',
  'most-connected': 'people',
  'office-succession': 'people',
  'offices-on-day': 'people',
  'about-organisation': 'people',
  'other-names': 'people',
  'sources-of-event': 'sources',
  'most-reported': 'sources',
  'first-reporter': 'sources',
  'single-source': 'sources',
  'disputed-events': 'sources',
  'only-in-outlet': 'sources',
  'outlets-by-country': 'sources',
};

/** A heading of the list and what stands under it. */
export type QueryGroup = {
  readonly queries: readonly ListedQuery[];
} & (
  | { readonly kind: 'recent' }
  | { readonly kind: 'folder'; readonly folder: string | undefined }
  | { readonly kind: 'theme'; readonly theme: Theme }
);

/** The last used ones first, then the reader's own by folder, then those of the program by theme; empty groups are left out. */
export function groupedQueries(
  queries: readonly ListedQuery[],
  recent: readonly string[],
): readonly QueryGroup[] {
  const own = queries.filter(({ editable }) => editable);
  const named = [...new Set(own.flatMap(({ folder }) => folder ?? []))];
  const folders = [...named.toSorted((a, b) => a.localeCompare(b, 'zh-Hans-CN')), undefined];
  const groups: readonly QueryGroup[] = [
    { kind: 'recent', queries: recent.flatMap((name) => queries.find((query) => query.name === name) ?? []) },
    ...folders.map((folder) => ({
      kind: 'folder' as const,
      folder,
      queries: own.filter((query) => query.folder === folder),
    })),
    ...THEMES.map((theme) => ({
      kind: 'theme' as const,
      theme,
      queries: queries.filter((query) => !query.editable && themeOf(query) === theme),
    })),
  ];
  return groups.filter((group) => group.queries.length > 0);
}

function themeOf({ name }: ListedQuery): Theme {
  return THEME_BY_NAME[name] ?? 'other';
}

/** Those whose title, purpose, folder or name has every word of the text. */
export function matchingQueries(queries: readonly ListedQuery[], text: string): readonly ListedQuery[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return queries.filter(({ name, title, about, folder = '' }) => {
    const all = [name, title.zh, title.en, about.zh, about.en, folder].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The parameter of a query that takes this node, the first where several do; undefined where none does. */
export function parameterFor(query: ListedQuery, node: Pick<GraphNode, 'kind'>): string | undefined {
  return Object.entries(query.params).find(([, parameter]) => takes(parameter, node.kind))?.[0];
}

function takes(parameter: QueryParameter, kind: NodeKind): boolean {
  const type = parameter.type === 'list' ? parameter.of : parameter.type;
  if (type === 'country') return kind === 'Country';
  if (type === 'person') return kind === 'Person';
  if (type === 'event') return kind === 'Event';
  if (type !== 'entity' || kind === 'Event' || kind === 'Article') return false;
  const suggested = suggestedKind(parameter.suggest);
  return suggested === undefined || suggested === kind;
}

/** The kind that a parameter's values have: the one named, or the first label in its statement. */
function suggestedKind(suggest: string | undefined): NodeKind | undefined {
  const label = /^\w+$/.test(suggest ?? '') ? suggest : /\(\w*:(\w+)/.exec(suggest ?? '')?.[1];
  return NodeKindSchema.safeParse(label).data;
}

/** The node as the value of the parameter that takes it. */
export function paramsAbout(query: ListedQuery, node: Pick<GraphNode, 'id' | 'kind'>): QueryParams {
  const name = parameterFor(query, node);
  if (name === undefined) return {};
  return { [name]: query.params[name]?.type === 'list' ? [node.id] : node.id };
}
