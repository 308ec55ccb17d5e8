import { Pill, PillsInput, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EntityKind, NodeId, type GraphNode, type NodeKind } from '#domain';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { nameOf } from '../../state/language.ts';
import { useApp, useScene } from '../../ui/app-store.ts';

const KINDS: readonly NodeKind[] = [...EntityKind.options, 'Event'];

/** Several nodes, each found by any of its names. */
export function NodePicker(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: readonly NodeId[];
  readonly most: number;
  readonly onChange: (ids: readonly NodeId[]) => void;
}) {
  const { t } = useTranslation();
  const { label, value, most, onChange } = props;
  const nodes = useNodes(value);
  const names = useApp((state) => state.nameLanguage);
  const nameFor = (id: NodeId) => {
    const node = nodes.get(id);
    return node === undefined ? id : nameOf(node, names);
  };
  return (
    <Stack gap={4}>
      {value.length > 0 && (
        <PillsInput label={label} size="sm" component="div" labelProps={{ component: 'div' }}>
          <Pill.Group>
            {value.map((id) => (
              <Pill
                key={id}
                withRemoveButton
                removeButtonProps={{ 'aria-label': t('paths.remove', { name: nameFor(id) }), tabIndex: 0 }}
                onRemove={() => onChange(value.filter((other) => other !== id))}
              >
                {nameFor(id)}
              </Pill>
            ))}
          </Pill.Group>
        </PillsInput>
      )}
      {value.length < most && (
        <NodeSearch
          label={label}
          isLabelShown={value.length === 0}
          placeholder={props.placeholder}
          onFound={(id) => onChange([...value.filter((other) => other !== id), id])}
        />
      )}
    </Stack>
  );
}

function NodeSearch(props: {
  readonly label: string;
  readonly isLabelShown: boolean;
  readonly placeholder: string;
  readonly onFound: (id: NodeId) => void;
}) {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 180);
  const found = useQuery({
    queryKey: ['search', asked, KINDS],
    queryFn: ({ signal }) => api('search', { q: asked, kinds: KINDS, limit: 12 }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const hits = asked === '' ? [] : (found.data?.hits ?? []);
  return (
    <Select
      size="sm"
      {...(props.isLabelShown ? { label: props.label } : { 'aria-label': props.label })}
      placeholder={props.placeholder}
      searchable
      nothingFoundMessage={asked === '' ? undefined : t('paths.noNode')}
      rightSection={undefined}
      data={hits.map(({ node }) => ({
        value: node.id,
        label: labelOf(nameOf(node, names), t(`kindOne.${node.kind}`)),
      }))}
      filter={({ options }) => options}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id) => {
        const chosen = NodeId.safeParse(id).data;
        if (chosen !== undefined) props.onFound(chosen);
        setText('');
      }}
    />
  );
}

const labelOf = (name: string, kind: string) => `${name} · ${kind}`;

/** The nodes with these ids, from the scene or else from the server. */
function useNodes(ids: readonly NodeId[]): ReadonlyMap<NodeId, GraphNode> {
  const scene = useScene();
  const missing = ids.filter((id) => !scene.nodes.has(id));
  const asked = useQueries({
    queries: missing.map((id) => ({
      queryKey: ['node', id],
      queryFn: () => api('node', { id }),
      retry: false,
    })),
  });
  const known = [...ids.map((id) => scene.nodes.get(id)), ...asked.map(({ data }) => data?.node)];
  return new Map(known.flatMap((node) => (node === undefined ? [] : [[node.id, node] as const])));
}
