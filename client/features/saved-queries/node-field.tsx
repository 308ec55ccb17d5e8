import { Group, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NodeId, type GraphNode, type NodeKind } from '#domain';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { nameOf } from '../../state/language.ts';
import { eventTypeOf, textOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';

/** Chooses a node by any of its names; the value is its id. Before anything is typed, the server suggests some. */
export function NodeField(props: {
  readonly query: string;
  readonly name: string;
  readonly label: string;
  readonly size: 'sm';
  readonly error: string | undefined;
  readonly kinds: readonly NodeKind[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { query, name, label, size, error, kinds, value, onChange } = props;
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
  const currentName = current.data === undefined ? undefined : nameOf(current.data.node, names);
  const isSearch = asked !== '' && asked !== currentName;
  const found = useQuery({
    queryKey: ['search', asked, kinds],
    queryFn: ({ signal }) => api('search', { q: asked, kinds, limit: 12 }, { signal }),
    enabled: isSearch,
    placeholderData: keepPreviousData,
  });
  const suggested = useQuery({
    queryKey: ['suggestions', query, name, ''],
    queryFn: ({ signal }) => api('querySuggestions', { name: query, param: name }, { signal }),
    enabled: !isSearch,
    retry: false,
  });
  const nodes = new Map<string, GraphNode>();
  if (current.data !== undefined) nodes.set(value, current.data.node);
  if (isSearch) for (const { node } of found.data?.hits ?? []) nodes.set(node.id, node);
  const options = new Map([...nodes].map(([id, node]) => [id, nameOf(node, names)]));
  // A default that is not in the store yet still shows, by its id.
  if (value !== '' && !options.has(value)) options.set(value, value);
  if (!isSearch) {
    for (const each of suggested.data?.suggestions ?? []) {
      const id = String(each.value);
      if (!options.has(id) && id !== known) options.set(id, each.label);
    }
  }
  return (
    <Select
      label={label}
      size={size}
      error={error}
      searchable
      clearable
      data={[...options].map(([id, shown]) => ({ value: id, label: shown }))}
      filter={({ options: all }) => all}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      onSearchChange={setText}
      renderOption={({ option }) => (
        <NodeOption node={nodes.get(option.value)} kind={kinds[0]} label={option.label} />
      )}
    />
  );
}

function NodeOption(props: {
  readonly node: GraphNode | undefined;
  readonly kind: NodeKind | undefined;
  readonly label: string;
}) {
  const { node, kind, label } = props;
  const language = useApp((state) => state.language);
  const shown = node?.kind ?? kind;
  const other = node === undefined ? undefined : textOf(node, language === 'en' ? 'name' : 'nameEn');
  return (
    <Group gap={8} wrap="nowrap">
      {shown !== undefined && (
        <KindMark kind={shown} type={node === undefined ? undefined : eventTypeOf(node)} size={18} />
      )}
      <Text size="sm">{label}</Text>
      {other !== undefined && other !== label && (
        <Text size="xs" c="dimmed" truncate>
          {other}
        </Text>
      )}
    </Group>
  );
}
