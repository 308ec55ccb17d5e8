import type { QueryParameter, QueryParams, SavedQuery } from '#domain';

/** What the reader typed, by parameter; the form keeps text, the server gets values. */
export type FormValues = Readonly<Record<string, string>>;

export function initialValues(query: SavedQuery): FormValues {
  return Object.fromEntries(
    Object.entries(query.params).map(([name, parameter]) => [name, textOf(parameter)]),
  );
}

/** Of a list, its values with commas between, as the server takes them. */
function textOf({ default: standard }: QueryParameter): string {
  return Array.isArray(standard) ? standard.join(',') : String(standard ?? '');
}

/** The values of a list's text. */
export function listOf(text: string): readonly string[] {
  return text.split(/[,，、]/).flatMap((part) => part.trim() || []);
}

/** Names of parameters that still want a value: those without a default, left blank. */
export function missingIn(query: SavedQuery, values: FormValues): readonly string[] {
  return Object.entries(query.params)
    .filter(([name, { default: standard }]) => standard === undefined && (values[name] ?? '') === '')
    .map(([name]) => name);
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
