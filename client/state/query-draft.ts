import type { QueryParameter, ListedQuery, NewQueryRequest, ParameterType, QueryParams } from '#domain';
import { parametersIn } from './statement-text.ts';
import { guessedParameter } from './typed-parameters.ts';

/** A parameter while it is being edited: its default is text. */
export interface ParameterDraft {
  readonly name: string;
  readonly type: ParameterType;
  readonly isList: boolean;
  readonly zh: string;
  readonly en: string;
  readonly default: string;
  /** What the form does not show, but keeps. */
  readonly rest: Pick<QueryParameter, 'suggest'> & { readonly min?: number; readonly max?: number };
}

/** A query of one's own while it is being edited. */
export interface QueryDraft {
  /** Of the query that it changes and when that was last saved; absent for a new one. */
  readonly changes?: { readonly name: string; readonly updatedAt: string };
  readonly title: { readonly zh: string; readonly en: string };
  readonly about: { readonly zh: string; readonly en: string };
  readonly folder: string;
  readonly returns: ListedQuery['returns'];
  readonly columns: readonly string[];
  readonly params: readonly ParameterDraft[];
  readonly statement: string;
}

/** From what stands in the console; types are guessed from the values. */
export function newDraft(
  statement: string,
  values: QueryParams,
  result: { readonly columns: readonly string[]; readonly hasGraph: boolean },
): QueryDraft {
  return {
    title: { zh: '', en: '' },
    about: { zh: '', en: '' },
    folder: '',
    returns: result.hasGraph ? 'both' : 'table',
    columns: result.columns,
    params: parametersIn(statement).map((name) => toDraft(name, guessedParameter(name, values[name]))),
    statement,
  };
}

export function draftOf(query: ListedQuery): QueryDraft {
  const { name, updatedAt, title, about, folder = '', returns, columns, params, statement } = query;
  return {
    ...(updatedAt === undefined ? {} : { changes: { name, updatedAt } }),
    title,
    about,
    folder,
    returns,
    columns,
    params: Object.entries(params).map(([key, parameter]) => toDraft(key, parameter)),
    statement,
  };
}

function toDraft(name: string, parameter: QueryParameter): ParameterDraft {
  const { suggest, zh, en } = parameter;
  const { min, max } = { min: undefined, max: undefined, ...parameter };
  return {
    name,
    type: parameter.type === 'list' ? parameter.of : parameter.type,
    isList: parameter.type === 'list',
    zh,
    en,
    default: [parameter.default ?? []].flat().join(','),
    rest: {
      ...(suggest === undefined ? {} : { suggest }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    },
  };
}

/** Another statement: parameters that it no longer uses go, new ones come as text. */
export function withStatement(draft: QueryDraft, statement: string): QueryDraft {
  const known = new Map(draft.params.map((parameter) => [parameter.name, parameter]));
  const params = parametersIn(statement).map(
    (name) => known.get(name) ?? toDraft(name, guessedParameter(name, undefined)),
  );
  return { ...draft, statement, params };
}

/** As the server takes it: what is left blank in English is as in Chinese, the purpose as the title. */
export function toRequest(draft: QueryDraft): NewQueryRequest {
  const zh = draft.title.zh.trim() || draft.title.en.trim();
  const en = draft.title.en.trim() || zh;
  const aboutZh = draft.about.zh.trim() || zh;
  const folder = draft.folder.trim();
  return {
    title: { zh, en },
    about: { zh: aboutZh, en: draft.about.en.trim() || (draft.about.zh.trim() === '' ? en : aboutZh) },
    ...(folder === '' ? {} : { folder }),
    returns: draft.returns,
    columns: [...draft.columns],
    params: Object.fromEntries(draft.params.map((parameter) => [parameter.name, toParameter(parameter)])),
    statement: draft.statement,
  };
}

function toParameter({ name, type, isList, zh, en, default: text, rest }: ParameterDraft): QueryParameter {
  const { min, max, ...others } = rest;
  const bounds = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  const shared = { zh: zh.trim() || name, en: en.trim() || zh.trim() || name, ...others };
  const standard = text.trim();
  if (isList) {
    const items = standard.split(/[,，、]/).flatMap((item) => item.trim() || []);
    const values = type === 'integer' ? items.map(Number) : items;
    return {
      type: 'list',
      of: type,
      ...(values.length === 0 ? {} : { default: values }),
      ...bounds,
      ...shared,
    };
  }
  if (type === 'integer') {
    return { type, ...(standard === '' ? {} : { default: Number(standard) }), ...bounds, ...shared };
  }
  return { type, ...(standard === '' ? {} : { default: standard }), ...shared };
}
