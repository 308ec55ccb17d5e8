import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NodeId, type GraphNode, type NodeKind } from '#domain';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { nameOf } from '../../state/language.ts';
import { useApp } from '../../ui/app-store.ts';

/** Chooses a node by any of its names; the value is its id. */
export function NodeField(props: {
  readonly label: string;
  readonly size: 'sm';
  readonly error: string | undefined;
  readonly kinds: readonly NodeKind[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { label, size, error, kinds, value, onChange } = props;
  const names = useApp((state) => state.nameLanguage);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 180);
  // A country's default may be its bare code.
  const known = NodeId.safeParse(/^[A-Z]{2}$/.test(value) ? `country/${value}` : value).data;
  const current = useQuery({
    queryKey: ['node', known],
    queryFn: known === undefined ? skipToken : () => api('node', { id: known }),
    retry: false,
  });
  const found = useQuery({
    queryKey: ['search', asked, kinds],
    queryFn: ({ signal }) => api('search', { q: asked, kinds, limit: 12 }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const nodes = new Map<string, GraphNode>();
  if (current.data !== undefined) nodes.set(value, current.data.node);
  for (const { node } of found.data?.hits ?? []) nodes.set(node.id, node);
  // A default that is not in the store yet still shows, by its id.
  const options = [...nodes].map(([id, node]) => ({ value: id, label: nameOf(node, names) }));
  const data = value === '' || nodes.has(value) ? options : [{ value, label: value }, ...options];
  return (
    <Select
      label={label}
      size={size}
      error={error}
      searchable
      clearable
      data={data}
      filter={({ options: all }) => all}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      onSearchChange={setText}
    />
  );
}
