import {
  CountryCode,
  EntityId,
  EventId,
  EventType,
  PartialDate,
  type ParameterType,
  type QueryParameter,
} from '#domain';

export type ParamCommand =
  | { readonly ok: true; readonly params: Readonly<Record<string, QueryParameter>>; readonly lines: number }
  | { readonly ok: false; readonly reason: string };

const NAME = '[A-Za-z][A-Za-z0-9_]*';
const ASSIGNMENT = new RegExp(
  String.raw`^\s*:params?\s+(?:(${NAME})|\`(${NAME})\`)\s*(?:=>|:)\s*([\s\S]+)$`,
  'i',
);
const MAP = /^\s*:params?\s*(\{[\s\S]*)$/i;
const MOST_LINES = 200;

/**
 * Reads the command that the lines begin with: `:param name => value`, `:param name: value` or `:param {name: value, …}`,
 * whose map may go on over several lines. Values are literals of Cypher: text, whole numbers and lists of either.
 */
export function readParamCommand(lines: readonly string[]): ParamCommand {
  const [first = ''] = lines;
  for (let count = 1; count <= Math.min(lines.length, MOST_LINES); count++) {
    const text = lines.slice(0, count).join('\n');
    const values = valuesOf(text);
    if (values !== undefined) return toParameters(values, count);
    if (!MAP.test(text)) break;
  }
  const [command] = first.trim().split(/\s/, 1);
  if (/^:params?$/i.test(command ?? '')) {
    const shown = first.trim().slice(0, 80);
    return { ok: false, reason: `"${shown}" does not read as :param name => text, whole number or list` };
  }
  return { ok: false, reason: `the command ${command} of Neo4j Browser has no meaning here; take it out` };
}

function toParameters(values: Readonly<Record<string, unknown>>, lines: number): ParamCommand {
  const params: Record<string, QueryParameter> = {};
  for (const [name, value] of Object.entries(values)) {
    const parameter = guess(name, value);
    if (parameter === undefined) {
      const shown = JSON.stringify(value).slice(0, 60);
      return {
        ok: false,
        reason: `${name}: ${shown} is neither text nor a whole number nor a list of either`,
      };
    }
    params[name] = parameter;
  }
  return { ok: true, params, lines };
}

/** The command's values by name; undefined where the text is no whole command. */
function valuesOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const map = MAP.exec(text)?.[1];
  if (map !== undefined) {
    const values = literal(map);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    return Object.fromEntries(Object.entries(values));
  }
  const [, plain, quoted, value] = ASSIGNMENT.exec(text) ?? [];
  const read = value === undefined ? undefined : literal(value);
  return read === undefined ? undefined : { [plain ?? quoted ?? '']: read };
}

const QUOTED = String.raw`'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"`;
const TOKEN = new RegExp(
  String.raw`(?:date|datetime|localdatetime)\s*\(\s*(${QUOTED})\s*\)|(${QUOTED})|(?:(${NAME})|\`(${NAME})\`)(\s*:)`,
  'gi',
);

/** A literal of Cypher by way of JSON, from which it differs in quotes, in bare keys and in dates. */
function literal(text: string): unknown {
  const bare = text.trim().replace(/;$/, '');
  const json = bare.replaceAll(
    TOKEN,
    (_all, date?: string, quoted?: string, key?: string, tickedKey?: string, colon = '') => {
      const string = date ?? quoted;
      return string === undefined ? `"${key ?? tickedKey ?? ''}"${colon}` : JSON.stringify(unquoted(string));
    },
  );
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unquoted(string: string): string {
  return string
    .slice(1, -1)
    .replaceAll(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_all, code?: string, character = '') =>
      code === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/** A parameter of the type that the value looks like; a null or blank one has no default, so it is required. */
function guess(name: string, value: unknown): QueryParameter | undefined {
  const described = { zh: name, en: name };
  if (value === null || value === '') return { type: 'string', ...described };
  if (typeof value === 'number' && Number.isSafeInteger(value))
    return { type: 'integer', default: value, ...described };
  if (typeof value === 'string') return { type: typeOf(value), default: value, ...described };
  if (!Array.isArray(value)) return undefined;
  if (value.length > 0 && value.every((item) => Number.isSafeInteger(item)))
    return { type: 'list', of: 'integer', default: value, ...described };
  if (!value.every((item) => typeof item === 'string')) return undefined;
  const types = new Set(value.map(typeOf));
  const [only = 'string'] = types;
  return { type: 'list', of: types.size === 1 ? only : 'string', default: value, ...described };
}

function typeOf(value: string): Exclude<ParameterType, 'integer'> {
  if (value.startsWith('country/') && CountryCode.safeParse(value.slice('country/'.length)).success)
    return 'country';
  if (value.startsWith('person/')) return 'person';
  if (EventId.safeParse(value).success) return 'event';
  if (EntityId.safeParse(value).success) return 'entity';
  if (PartialDate.safeParse(value).success) return 'date';
  return EventType.safeParse(value).success ? 'eventType' : 'string';
}
