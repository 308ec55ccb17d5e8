import { z } from 'zod';
import {
  CountryCode,
  EntityId,
  EventId,
  EventType,
  MailuoError,
  PartialDate,
  type QueryParameter,
  type QueryParams,
  type SavedQuery,
} from '#domain';

/** What a parameter of each type takes; numbers may come as text, since forms and command lines have nothing else. */
function schemaOf(parameter: QueryParameter): z.ZodType<string | number> {
  switch (parameter.type) {
    case 'string':
      return z.string().min(1).max(200);
    case 'integer':
      return z.preprocess(
        (value) => (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value),
        z
          .int()
          .min(parameter.min ?? Number.MIN_SAFE_INTEGER)
          .max(parameter.max ?? Number.MAX_SAFE_INTEGER),
      );
    case 'date':
      return PartialDate;
    case 'country':
      // `CN` and `country/CN` mean the same; statements get the id.
      return z.preprocess(
        (value) => (typeof value === 'string' ? value.replace(/^country\//, '') : value),
        CountryCode.transform((code) => `country/${code}`),
      );
    case 'person':
      return EntityId.refine((id) => id.startsWith('person/'), 'expected a person’s id: person/…');
    case 'entity':
      return EntityId;
    case 'event':
      return EventId;
    case 'eventType':
      return EventType;
  }
}

/** The parameters of a run: given ones checked, the others by default. Throws `invalid_input` that names every bad one. */
export function bindParameters(query: SavedQuery, given: QueryParams): QueryParams {
  const fields: { readonly path: string; readonly message: string }[] = [];
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(query.params, name)) {
      const known = Object.keys(query.params).join(', ') || 'none';
      fields.push({ path: `params.${name}`, message: `no such parameter; ${query.name} takes: ${known}` });
    }
  }
  const bound: Record<string, string | number> = {};
  for (const [name, parameter] of Object.entries(query.params)) {
    const value = given[name] === '' ? undefined : (given[name] ?? undefined);
    const parsed = schemaOf(parameter).safeParse(value ?? parameter.default);
    if (parsed.success) bound[name] = parsed.data;
    else if (value === undefined)
      fields.push({ path: `params.${name}`, message: `required: ${parameter.en} (${parameter.type})` });
    else fields.push({ path: `params.${name}`, message: parsed.error.issues[0]?.message ?? 'invalid' });
  }
  if (fields.length > 0) {
    const names = fields.map(({ path }) => path).join(', ');
    throw new MailuoError('invalid_input', `the parameters do not fit ${query.name}: ${names}`, {
      details: { fields },
    });
  }
  return bound;
}
