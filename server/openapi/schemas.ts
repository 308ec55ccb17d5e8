import { z } from 'zod';
import * as domain from '#domain';

export type JsonSchema = { readonly [key: string]: unknown };

const COMPONENTS = '#/components/schemas/';

/** Every schema of the domain under its own name, so that answers refer to it instead of repeating it. */
const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(domain)) {
  if (schema instanceof z.ZodType && !named.has(schema)) named.add(schema, { id });
}

/** The named schemas, as they stand in answers. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => COMPONENTS + id, ...OPTIONS, io: 'output' });
  const own = Object.entries(schemas).filter(([id]) => !id.startsWith('__'));
  return Object.fromEntries(own.map(([id, schema]) => [id, plain(schema)]));
}

/** The schema of an answer: a reference where it has a name. */
export function answerSchema(schema: z.ZodType): JsonSchema {
  const id = named.get(schema)?.id;
  if (id !== undefined) return { $ref: COMPONENTS + id };
  return plain(z.toJSONSchema(schema, { ...OPTIONS, io: 'output' }));
}

/** The schema of what is sent, with what may be left out: whole, because a name stands for the answer's shape. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  return plain(z.toJSONSchema(schema, { ...OPTIONS, io: 'input' }));
}

const OPTIONS = {
  target: 'draft-2020-12',
  unrepresentable: 'any',
  // A format of zod's own, which the pattern beside it says too.
  override: ({ jsonSchema }: { readonly jsonSchema: { format?: string | undefined } }) => {
    if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
  },
} as const;

/** Fields that only a document of its own needs. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(['$schema', '$id', '$defs', '~standard']);

/** Without what only a document of its own needs; `z.json()`, the one schema that refers to itself, as any value. */
function plain(schema: object): JsonSchema {
  const fields = Object.entries(schema).filter(([key]) => !OF_DOCUMENTS.has(key));
  return Object.fromEntries(fields.map(([key, value]) => [key, anyJson(value)]));
}

function anyJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anyJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && typeof value.$ref === 'string' && value.$ref.includes('/$defs/')) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, anyJson(part)]));
}
