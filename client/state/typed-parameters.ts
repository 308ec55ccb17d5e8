import { CountryCode, EventType, PartialDate, QueryParams, type QueryParameter } from '#domain';

type Value = QueryParams[string];

/** What a reader typed for a parameter: JSON where it reads as JSON (3, "3", ["CN"], true), otherwise text. */
export function valueOf(text: string): Value {
  const read = paramsIn(`{"value":${text}}`) ?? {};
  return Object.keys(read).length === 1 ? (read['value'] ?? text) : text;
}

/** How a value is typed again: text as it is unless it would read as something else. */
export function textFor(value: Value): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return valueOf(value) === value ? value : JSON.stringify(value);
}

/** The parameters of a JSON text; undefined where it holds no object. */
export function paramsIn(json: string): QueryParams | undefined {
  try {
    return QueryParams.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** The parameter that a saved query declares for such a value, with it as default; labelled by its name. */
export function guessedParameter(name: string, value: Value | undefined): QueryParameter {
  const labels = { zh: name, en: name };
  if (Array.isArray(value)) {
    const items = value.filter((item) => typeof item === 'string' || Number.isInteger(item)).map(String);
    return { type: 'list', of: guessedType(value[0]), default: items, ...labels };
  }
  const type = guessedType(value);
  if (type === 'integer') return { type, default: Number(value), ...labels };
  return typeof value === 'string' && value !== ''
    ? { type, default: value, ...labels }
    : { type, ...labels };
}

const TYPE_BY_PREFIX = [
  ['country/', 'country'],
  ['person/', 'person'],
  ['event/', 'event'],
  ['organization/', 'entity'],
  ['place/', 'entity'],
  ['equipment/', 'entity'],
  ['source/', 'entity'],
] as const;

function guessedType(value: Value | undefined): Exclude<QueryParameter['type'], 'list'> {
  if (Number.isInteger(value)) return 'integer';
  if (typeof value !== 'string') return 'string';
  const prefixed = TYPE_BY_PREFIX.find(([prefix]) => value.startsWith(prefix));
  if (prefixed !== undefined) return prefixed[1];
  if (PartialDate.safeParse(value).success) return 'date';
  if (EventType.safeParse(value).success) return 'eventType';
  return CountryCode.safeParse(value).success ? 'country' : 'string';
}
