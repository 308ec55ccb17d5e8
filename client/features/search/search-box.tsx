import { Combobox, Group, Loader, ScrollArea, Stack, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { NodeId, NodeKind, type SearchResponse } from '#domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { nameOf } from '../../state/language.ts';
import { eventTypeOf, textOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useSceneActions } from '../scene/scene-actions.ts';

const PAUSE_MS = 180;

type Hit = SearchResponse['hits'][number];

/** Finds nodes by any of their names; the chosen one joins the scene. Arrows move, Enter takes, Escape closes. */
export function SearchBox() {
  const { t } = useTranslation();
  const { add } = useSceneActions();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => api('search', { q: asked, limit: 24 }, { signal }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const choose = (value: string) => {
    setText('');
    combobox.closeDropdown();
    const id = NodeId.safeParse(value).data;
    if (id !== undefined) void add(id);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" offset={6}>
      <Combobox.Target>
        <TextInput
          id="search"
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={17} aria-hidden />}
          rightSection={
            found.isFetching ? (
              <Loader size={14} />
            ) : (
              <Text c="dimmed" size="xs">
                /
              </Text>
            )
          }
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              setText('');
              event.currentTarget.blur();
            }
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) combobox.selectFirstOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === '' || (found.data === undefined && !found.isError)}>
        <ScrollArea.Autosize mah={440} type="scroll">
          <Combobox.Options>
            {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
            {found.data?.hits.length === 0 && (
              <Combobox.Empty>{t('search.none', { q: asked })}</Combobox.Empty>
            )}
            <HitsByKind hits={found.data?.hits ?? []} />
          </Combobox.Options>
        </ScrollArea.Autosize>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function HitsByKind({ hits }: { readonly hits: readonly Hit[] }) {
  const { t } = useTranslation();
  return NodeKind.options.map((kind) => {
    const ofKind = hits.filter(({ node }) => node.kind === kind);
    if (ofKind.length === 0) return undefined;
    return (
      <Combobox.Group key={kind} label={t(`kind.${kind}`)}>
        {ofKind.map((hit) => (
          <HitOption key={hit.node.id} hit={hit} />
        ))}
      </Combobox.Group>
    );
  });
}

function HitOption({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  const { node, matched, articleCount } = hit;
  const other =
    node.kind === 'Event' ? textOf(node, 'date') : textOf(node, language === 'en' ? 'name' : 'nameEn');
  return (
    <Combobox.Option value={node.id} data-testid="search-hit">
      <Group gap="sm" wrap="nowrap">
        <KindMark kind={node.kind} type={eventTypeOf(node)} size={24} />
        <Stack gap={0} flex={1} miw={0}>
          <Text size="sm" truncate>
            {nameOf(node, names)}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {[other, matched === undefined ? undefined : t('search.matched', { form: matched })]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </Text>
        </Stack>
        <Text size="xs" c="dimmed">
          {t('count.articles', { count: articleCount })}
        </Text>
      </Group>
    </Combobox.Option>
  );
}
