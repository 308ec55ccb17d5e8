import { z } from 'zod';
import {
  CountryCode,
  EntityId,
  EventId,
  EventType,
  PartialDate,
  type ParameterType,
  type QueryParameter,
} from '#domain';

type Scalar = string | number;
export type ParameterValue = Scalar | readonly Scalar[];

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const MOST_IN_A_LIST = 1000;

/** What a parameter takes; numbers and lists may come as text, since forms and command lines have nothing else. */
export function valueSchema(parameter: QueryParameter): z.ZodType<ParameterValue> {
  if (parameter.type === 'integer') return scalarSchema('integer', parameter);
  if (parameter.type !== 'list') return scalarSchema(parameter.type, {});
  return z.preprocess(
    (value) =>
      typeof value === 'string' ? value.split(/[,，、]/).flatMap((part) => part.trim() || []) : value,
    z.array(scalarSchema(parameter.of, parameter)).max(MOST_IN_A_LIST),
  );
}

function scalarSchema(type: ParameterType, { min, max }: Bounds): z.ZodType<Scalar> {
  switch (type) {
    case 'string':
      return z.string().min(1).max(200);
    case 'integer':
      return z.preprocess(
        (value) => (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value),
        z
          .int()
          .min(min ?? Number.MIN_SAFE_INTEGER)
          .max(max ?? Number.MAX_SAFE_INTEGER),
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
