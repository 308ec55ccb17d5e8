import { PartialDate, type QueryParameter, type QueryParams, type SavedQuery } from '#domain';

/** What the reader typed, by parameter; the form keeps text, the server gets values. */
export type FormValues = Readonly<Record<string, string>>;

/** The given values where there are any, otherwise the defaults. */
export function initialValues(query: SavedQuery, given: QueryParams = {}): FormValues {
  return Object.fromEntries(
    Object.entries(query.params).map(([name, parameter]) => [name, textOf(given[name] ?? parameter.default)]),
  );
}

/** Of a list, its values with commas between, as the server takes them. */
function textOf(value: QueryParams[string] | undefined): string {
  return [value ?? '']
    .flat()
    .map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item)))
    .join(',');
}

/** The values of a list's text. */
export function listOf(text: string): readonly string[] {
  return text.split(/[,，、]/).flatMap((part) => part.trim() || []);
}

/** Why a value cannot be sent. */
export type FieldProblem =
  | { readonly kind: 'required' | 'notDate' | 'notInteger' }
  | { readonly kind: 'tooSmall' | 'tooLarge'; readonly n: number };

/** By parameter, what is wrong with its value; empty where the query can run. */
export function problemsIn(query: SavedQuery, values: FormValues): ReadonlyMap<string, FieldProblem> {
  return new Map(
    Object.entries(query.params).flatMap(([name, parameter]) => {
      const problem = problemOf(parameter, values[name]?.trim() ?? '');
      return problem === undefined ? [] : [[name, problem] as const];
    }),
  );
}

function problemOf(parameter: QueryParameter, text: string): FieldProblem | undefined {
  if (text === '') return parameter.default === undefined ? { kind: 'required' } : undefined;
  const type = parameter.type === 'list' ? parameter.of : parameter.type;
  const items = parameter.type === 'list' ? listOf(text) : [text];
  if (type === 'date') return items.every(isDate) ? undefined : { kind: 'notDate' };
  if (type !== 'integer') return undefined;
  const { min, max } = { min: undefined, max: undefined, ...parameter };
  if (!items.every((item) => /^-?\d+$/.test(item))) return { kind: 'notInteger' };
  if (min !== undefined && items.some((item) => Number(item) < min)) return { kind: 'tooSmall', n: min };
  return max !== undefined && items.some((item) => Number(item) > max)
    ? { kind: 'tooLarge', n: max }
    : undefined;
}

function isDate(text: string): boolean {
  return PartialDate.safeParse(text).success;
}

/** A blank is left out, so that the server's default holds. */
export function toQueryParams(query: SavedQuery, values: FormValues): QueryParams {
  return Object.fromEntries(
    Object.entries(query.params).flatMap(([name, parameter]) => {
      const text = values[name]?.trim() ?? '';
      return text === '' ? [] : [[name, valueFor(parameter, text)]];
    }),
  );
}

function valueFor(parameter: QueryParameter, text: string): string | number | string[] {
  if (parameter.type === 'list') return [...listOf(text)];
  return parameter.type === 'integer' ? Number(text) : text;
}
