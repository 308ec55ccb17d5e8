import type { QueryParameter, QueryParams, SavedQuery } from '#domain';

/** What the reader typed, by parameter; the form keeps text, the server gets values. */
export type FormValues = Readonly<Record<string, string>>;

export function initialValues(query: SavedQuery): FormValues {
  return Object.fromEntries(
    Object.entries(query.params).map(([name, parameter]) => [name, String(parameter.default ?? '')]),
  );
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

function valueFor(parameter: QueryParameter, text: string): string | number {
  return parameter.type === 'integer' ? Number(text) : text;
}
