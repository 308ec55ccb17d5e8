import { MultiSelect, Select, TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EventType, type QueryParameter } from '#domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { eventTypeName } from '../../state/language.ts';
import { useApp } from '../../ui/app-store.ts';
import { listOf } from './form-values.ts';

/** A field whose values the server suggests; a list takes others too, for it shows values as they are, but types of event
 *  are those there are. */
export function SuggestedField(props: {
  readonly query: string;
  readonly name: string;
  readonly parameter: QueryParameter;
  readonly label: string;
  readonly size: 'sm';
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { query, name, parameter, label, size, error, value, onChange } = props;
  const language = useApp((state) => state.language);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 180);
  const areTypes = parameter.type === 'list' && parameter.of === 'eventType';
  const found = useQuery({
    queryKey: ['suggestions', query, name, asked],
    queryFn: ({ signal }) => api('querySuggestions', { name: query, param: name, q: asked }, { signal }),
    enabled: !areTypes,
    retry: false,
    placeholderData: keepPreviousData,
  });
  const options = (found.data?.suggestions ?? []).map((option) => ({
    value: String(option.value),
    label: option.label,
  }));
  const shared = { label, size, error, searchValue: text, onSearchChange: setText, clearable: true } as const;
  if (areTypes) {
    return (
      <MultiSelect
        {...shared}
        searchable
        hidePickedOptions
        data={EventType.options.map((type) => ({ value: type, label: eventTypeName(type, language) }))}
        value={[...listOf(value)]}
        onChange={(next) => onChange(next.join(','))}
      />
    );
  }
  if (parameter.type === 'list') {
    return (
      <TagsInput
        {...shared}
        data={options.map((option) => option.value)}
        renderOption={({ option }) =>
          options.find((one) => one.value === option.value)?.label ?? option.value
        }
        filter={({ options: all }) => all}
        value={[...listOf(value)]}
        onChange={(next) => onChange(next.join(','))}
      />
    );
  }
  // What is set shows, also before the suggestions come or where they do not hold it.
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Select
      {...shared}
      searchable
      data={isKnown ? options : [{ value, label: value }, ...options]}
      filter={({ options: all }) => all}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
