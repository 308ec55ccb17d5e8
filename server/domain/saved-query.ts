import { z } from 'zod';

const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const parameter = { zh: z.string().min(1), en: z.string().min(1) };

/** One parameter of a saved query: its type decides form field, validation and suggestions. No default = required. */
export const QueryParameter = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('string'), default: z.string().exactOptional(), ...parameter }),
  z.strictObject({
    type: z.literal('integer'),
    default: z.int().exactOptional(),
    min: z.int().exactOptional(),
    max: z.int().exactOptional(),
    ...parameter,
  }),
  z.strictObject({ type: z.literal('date'), default: z.string().exactOptional(), ...parameter }),
  z.strictObject({ type: z.literal('country'), default: z.string().exactOptional(), ...parameter }),
  z.strictObject({ type: z.literal('person'), default: z.string().exactOptional(), ...parameter }),
  z.strictObject({ type: z.literal('entity'), default: z.string().exactOptional(), ...parameter }),
  z.strictObject({ type: z.literal('event'), default: z.string().exactOptional(), ...parameter }),
  z.strictObject({ type: z.literal('eventType'), default: z.string().exactOptional(), ...parameter }),
]);
export type QueryParameter = z.infer<typeof QueryParameter>;

/** The header of a `.cypher` file in `cypher/saved/`; `cypher/README.md` documents the grammar. */
export const SavedQueryHeader = z.strictObject({
  title: Bilingual,
  about: Bilingual,
  params: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), QueryParameter).default({}),
  returns: z.enum(['graph', 'table', 'both']),
  /** Column names of the result, in order. */
  columns: z.array(z.string().min(1)).min(1),
});
export type SavedQueryHeader = z.infer<typeof SavedQueryHeader>;

/** A saved query as the API lists it; `name` is its file's name without the ending. */
export const SavedQuery = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  ...SavedQueryHeader.shape,
  statement: z.string().min(1),
});
export type SavedQuery = z.infer<typeof SavedQuery>;
