import { NumberInput, Select, TextInput } from '@mantine/core';
import { EntityKind, EventType, NodeKind, type QueryParameter } from '#domain';
import { eventTypeName } from '../../state/language.ts';
import { useApp } from '../../ui/app-store.ts';
import { DateField } from './date-field.tsx';
import { NodeField } from './node-field.tsx';
import { SuggestedField } from './suggested-field.tsx';

export interface FieldProps {
  /** The query's name and the parameter's, by which the server suggests values. */
  readonly query: string;
  readonly name: string;
  readonly parameter: QueryParameter;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const KINDS: Readonly<Record<'country' | 'person' | 'event' | 'entity', readonly NodeKind[]>> = {
  country: ['Country'],
  person: ['Person'],
  event: ['Event'],
  entity: EntityKind.options,
};

/** One field of a query's form, as the parameter's type calls for. */
export function ParameterField(props: FieldProps) {
  const language = useApp((state) => state.language);
  const { query, name, parameter, value, error, onChange } = props;
  const label = language === 'en' ? parameter.en : parameter.zh;
  const shared = { label, error, size: 'sm' } as const;
  const kind = NodeKind.safeParse(parameter.suggest).data;
  if (parameter.type === 'list' || (parameter.suggest !== undefined && kind === undefined)) {
    return <SuggestedField {...shared} {...{ query, name, parameter, value, onChange }} />;
  }
  const source = { query, name };
  if (kind !== undefined)
    return <NodeField {...shared} {...source} kinds={[kind]} {...{ value, onChange }} />;
  switch (parameter.type) {
    case 'country':
    case 'person':
    case 'event':
    case 'entity':
      return <NodeField {...shared} {...source} kinds={KINDS[parameter.type]} {...{ value, onChange }} />;
    case 'integer':
      return (
        <NumberInput
          {...shared}
          value={value}
          {...(parameter.min === undefined ? {} : { min: parameter.min })}
          {...(parameter.max === undefined ? {} : { max: parameter.max })}
          allowDecimal={false}
          onChange={(next) => onChange(String(next))}
        />
      );
    case 'eventType':
      return (
        <Select
          {...shared}
          searchable
          clearable
          data={EventType.options.map((type) => ({ value: type, label: eventTypeName(type, language) }))}
          value={value === '' ? null : value}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'date':
      return <DateField {...shared} value={value} onChange={onChange} />;
    case 'string':
    default:
      return (
        <TextInput {...shared} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
      );
  }
}
