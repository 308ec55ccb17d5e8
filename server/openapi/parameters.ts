import { z } from 'zod';
import { inputSchema, type JsonSchema } from './schemas.ts';

const Fields = z.object({
  properties: z.record(z.string(), z.looseObject({})).default({}),
  required: z.array(z.string()).default([]),
});

/** The fields of a schema as parameters of the path or of the query string. */
export function parametersIn(place: 'path' | 'query', schema: z.ZodType | undefined): readonly JsonSchema[] {
  if (schema === undefined) return [];
  const { properties, required } = Fields.parse(inputSchema(schema));
  return Object.entries(properties).map(([name, { description, examples, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    ...named(examples),
    ...(rest['type'] === 'array' ? { style: 'form', explode: false } : {}),
    schema: rest,
  }));
}

/** A schema's list of examples as the named ones that a parameter has. */
function named(examples: unknown): JsonSchema {
  const list = z.array(z.unknown()).safeParse(examples);
  if (!list.success || list.data.length === 0) return {};
  return {
    examples: Object.fromEntries(list.data.map((value, index) => [`example${index + 1}`, { value }])),
  };
}
