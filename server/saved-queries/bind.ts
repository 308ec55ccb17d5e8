import { MailuoError, type QueryParameter, type QueryParams, type SavedQuery } from '#domain';
import { valueSchema, type ParameterValue } from './parameter-value.ts';

/** The parameters of a run: given ones checked, the others by default. Throws `invalid_input` that names every bad one. */
export function bindParameters(
  query: SavedQuery,
  given: QueryParams,
): Record<string, string | number | (string | number)[]> {
  const fields: { readonly path: string; readonly message: string }[] = [];
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(query.params, name)) {
      const known = Object.keys(query.params).join(', ') || 'none';
      fields.push({ path: `params.${name}`, message: `no such parameter; ${query.name} takes: ${known}` });
    }
  }
  const bound: Record<string, string | number | (string | number)[]> = {};
  for (const [name, parameter] of Object.entries(query.params)) {
    const value = given[name] === '' ? undefined : (given[name] ?? undefined);
    const parsed = valueSchema(parameter).safeParse(value ?? parameter.default);
    if (parsed.success) bound[name] = unfrozen(parsed.data);
    else if (value === undefined && parameter.default === undefined)
      fields.push({ path: `params.${name}`, message: `required: ${parameter.en} (${typeName(parameter)})` });
    else {
      const [issue] = parsed.error.issues;
      const path = ['params', name, ...(issue?.path ?? [])].join('.');
      fields.push({ path, message: issue?.message ?? 'invalid' });
    }
  }
  if (fields.length > 0) {
    const reasons = fields.map(({ path, message }) => `${path}: ${message}`).join('; ');
    throw new MailuoError('invalid_input', `the parameters do not fit ${query.name}: ${reasons}`, {
      details: { fields },
    });
  }
  return bound;
}

/** How a reader is told what to give: `person`, `list of country`. */
export function typeName(parameter: QueryParameter): string {
  return parameter.type === 'list' ? `list of ${parameter.of}` : parameter.type;
}

/** JSON values are mutable by their type. */
function unfrozen(value: ParameterValue): string | number | (string | number)[] {
  return typeof value === 'object' ? [...value] : value;
}
