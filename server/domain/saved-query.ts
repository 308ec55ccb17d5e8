import { z } from 'zod';
import { NodeKind } from './entity.ts';

const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** What one value is: decides form field, validation and suggestions. */
export const ParameterType = z.enum([
  'string',
  'integer',
  'date',
  'country',
  'person',
  'entity',
  'event',
  'eventType',
]);
export type ParameterType = z.infer<typeof ParameterType>;

/** A kind to search, or a statement that returns `value` and `label` and may use `$q`, the text typed so far. */
const Suggest = z.union([NodeKind, z.string().regex(/\bRETURN\b[\s\S]*\bvalue\b[\s\S]*\blabel\b/i)], {
  error: `expected a kind (${NodeKind.options.join(', ')}) or a statement that returns value and label`,
});

const described = {
  zh: z.string().min(1),
  en: z.string().min(1),
  suggest: Suggest.exactOptional(),
};
const bounds = { min: z.int().exactOptional(), max: z.int().exactOptional() };
const text = <Type extends ParameterType>(type: Type) =>
  z.strictObject({ type: z.literal(type), default: z.string().exactOptional(), ...described });

/** One parameter of a saved query. No default = required. */
export const QueryParameter = z.discriminatedUnion(
  'type',
  [
    text('string'),
    text('date'),
    text('country'),
    text('person'),
    text('entity'),
    text('event'),
    text('eventType'),
    z.strictObject({ type: z.literal('integer'), default: z.int().exactOptional(), ...bounds, ...described }),
    /** Values of one type; `min` and `max` bound each integer, not their number. */
    z.strictObject({
      type: z.literal('list'),
      of: ParameterType,
      default: z.array(z.union([z.string(), z.int()])).exactOptional(),
      ...bounds,
      ...described,
    }),
  ],
  { error: `expected one of: ${ParameterType.options.join(', ')}, list` },
);
export type QueryParameter = z.infer<typeof QueryParameter>;

/** The header of a `.cypher` file in `cypher/saved/`; `cypher/README.md` documents the grammar. */
export const SavedQueryHeader = z.strictObject({
  title: Bilingual,
  about: Bilingual,
  params: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/), QueryParameter).default({}),
  returns: z.enum(['graph', 'table', 'both']),
  /** Column names of the result, in order; empty where they are not known before a run, as in an imported file. */
  columns: z.array(z.string().min(1)),
});
export type SavedQueryHeader = z.infer<typeof SavedQueryHeader>;

/** As a file can hold it: line ends of one kind, nothing around it, no last semicolon. */
function bareStatement(statement: string): string {
  return statement
    .replaceAll(/\r\n?/g, '\n')
    .trimStart()
    .replace(/[\s;]+$/, '');
}

/** A saved query as the API lists it; `name` is its file's name without the ending. */
export const SavedQuery = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  ...SavedQueryHeader.shape,
  statement: z.string().overwrite(bareStatement).min(1),
});
export type SavedQuery = z.infer<typeof SavedQuery>;

/** Values to choose from for one parameter of a saved query. */
export const SuggestionsRequest = z.strictObject({
  param: z.string().meta({ description: 'The parameter.', examples: ['person'] }),
  q: z
    .string()
    .trim()
    .max(200)
    .default('')
    .meta({ description: 'What is typed so far; without it, the first values there are.' }),
});
export type SuggestionsRequest = z.infer<typeof SuggestionsRequest>;

/** At most 20 values. Where `complete` is false, `total` and `remaining` count only as far as was looked. */
export const SuggestionsResponse = z.strictObject({
  suggestions: z.array(z.strictObject({ value: z.union([z.string(), z.int()]), label: z.string() })),
  total: z.int().min(0),
  remaining: z.int().min(0),
  complete: z.boolean(),
});
export type SuggestionsResponse = z.infer<typeof SuggestionsResponse>;
