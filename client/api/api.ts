import { z } from 'zod';
import { fetchJson } from './fetch-json.ts';
import { OPERATIONS, type Operation, type Operations } from './operations.ts';
import { searchParams } from './search-params.ts';

/** A value as one may write it: ids as plain strings, lists as read-only ones. */
type Written<Value> = Value extends string & z.core.$brand
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : Value;

type OptionalKey<Schema extends z.ZodType, Key extends PropertyKey> =
  z.input<Schema> extends { readonly [K in Key]: unknown } ? never : Key;

/** The fields of a schema: those with a default may be left out. */
type Fields<Schema> = Schema extends z.ZodObject
  ? {
      readonly [Key in keyof z.output<Schema> as Key extends OptionalKey<Schema, Key> ? never : Key]: Written<
        z.output<Schema>[Key]
      >;
    } & {
      readonly [Key in keyof z.output<Schema> as Key extends OptionalKey<Schema, Key> ? Key : never]?:
        | Written<z.output<Schema>[Key]>
        | undefined;
    }
  : unknown;

type Part<Line, Name extends PropertyKey> = Line extends { readonly [N in Name]: infer Schema }
  ? Fields<Schema>
  : unknown;

/** What an operation is asked with: what stands in its path, its query string and its body, together. */
export type Input<Name extends keyof Operations> = Part<Operations[Name], 'params'> &
  Part<Operations[Name], 'query'> &
  Part<Operations[Name], 'body'>;

type Answers = { readonly [Name in keyof Operations]: z.output<Operations[Name]['answer']> };

/** The table again, so that a name and its answer stay together. */
const LINES: {
  readonly [Name in keyof Operations]: Operation & { readonly answer: z.ZodType<Answers[Name]> };
} = OPERATIONS;

/** Asks the server: `api('neighbours', { id, types: ['HOLDS'] })`. Rejects as `fetchJson` does. */
export function api<Name extends keyof Operations>(
  name: Name,
  input: Input<Name> & object,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Answers[Name]> {
  const { path, body } = requestOf(LINES[name], new Map(Object.entries(input)));
  return fetchJson(LINES[name].answer, path, {
    method: LINES[name].method.toUpperCase(),
    ...(signal === undefined ? {} : { signal }),
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
}

/** What a query string can say. */
const QueryFields = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

/** Deals out the fields of the input to the path, the query string and the body. */
export function requestOf(operation: Operation, input: ReadonlyMap<string, unknown>) {
  const taken = (schema: z.ZodObject | undefined) =>
    Object.fromEntries(
      [...input].filter(([key, value]) => value !== undefined && key in (schema?.shape ?? {})),
    );
  const path = operation.path.replaceAll(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(input.get(key))),
  );
  return {
    path: `/api${path}${searchParams(QueryFields.parse(taken(operation.query)))}`,
    body: operation.body === undefined ? undefined : taken(operation.body),
  };
}
