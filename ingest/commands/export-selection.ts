import { RequestedSelection, MailuoError } from '#domain';

/** The options of `mailuo export` that say what to export. */
export interface SelectionOptions {
  readonly ids?: readonly string[];
  readonly around?: string;
  readonly depth?: number;
  readonly types?: readonly string[];
  readonly kinds?: readonly string[];
  readonly query?: string;
  readonly param?: Readonly<Record<string, string>>;
  readonly limit?: number;
  readonly articles?: boolean;
  readonly sorted?: boolean;
}

/** Which options go with which selection. */
const COMPANIONS = {
  ids: ['types'],
  around: ['depth', 'types', 'kinds', 'limit'],
  query: ['param', 'limit'],
  all: ['articles'],
} as const;

/** The selection that the options ask for; throws `invalid_input` that names the option that is wrong. */
export function selectionOf(options: SelectionOptions): RequestedSelection {
  const chosen = (['ids', 'around', 'query'] as const).filter((name) => options[name] !== undefined);
  const [main = 'all', another] = chosen;
  if (another !== undefined) throw wrong(`--${main} and --${another} exclude each other; give one`);
  const side = (['depth', 'types', 'kinds', 'param', 'limit', 'articles'] as const).filter(
    (name) => options[name] !== undefined,
  );
  const companions: readonly string[] = COMPANIONS[main];
  const lonely = side.find((name) => !companions.includes(name));
  if (lonely !== undefined)
    throw wrong(main === 'all' ? `--${lonely} says nothing alone` : `--${lonely} does not go with --${main}`);
  const parsed = RequestedSelection.safeParse(requestOf(main, options));
  if (parsed.success) return parsed.data;
  const bad = parsed.error.issues.map(({ path, message }) => {
    const [field = '', index] = path;
    const value = field === 'ids' ? options.ids?.[Number(index)] : undefined;
    return value === undefined ? `${path.join('.')}: ${message}` : `not an id: ${value}`;
  });
  throw wrong(`${bad.join('; ')}; ids look like person/putin-vladimir`);
}

function requestOf(main: keyof typeof COMPANIONS, options: SelectionOptions) {
  const { ids, around, depth, types, kinds, query, param, limit, articles } = options;
  switch (main) {
    case 'ids':
      return { kind: 'nodes', ids, ...given({ types }) };
    case 'around':
      return { kind: 'neighbourhood', id: around, ...given({ depth, types, kinds, limit }) };
    case 'query':
      return { kind: 'query', name: query, ...given({ params: param, limit }) };
    case 'all':
      return { kind: 'all', ...given({ articles }) };
    default:
      return main satisfies never;
  }
}

function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function wrong(message: string): MailuoError {
  return new MailuoError('invalid_input', message);
}
