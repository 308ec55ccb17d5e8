import { Combobox, Loader, ScrollArea, useCombobox } from '@mantine/core';
import { NodeId } from '#domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { namesIn } from '../../state/name-list.ts';
import { withoutRecent, withRecent } from '../../state/recent.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { useSceneActions } from '../scene/scene-actions.ts';
import { addNodes } from './add-nodes.ts';
import { RECENT_NODES, RECENT_SEARCHES } from './recent-searches.ts';
import { SearchField, type Typed } from './search-field.tsx';
import { ALL, SearchNames } from './search-names.tsx';
import { AGAIN, SearchRecents } from './search-recents.tsx';
import { SearchResults } from './search-results.tsx';
import classes from './search.module.css';
import { recents, useSearch } from './use-search.ts';

/** Finds nodes by any of their names; the chosen one joins the scene. Arrows move, Enter takes, Escape closes. A list of
 *  names adds them all. */
export function SearchCombobox({ before }: { readonly before: Typed }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const { add } = useSceneActions();
  const { text, setText, asked, names, found, listed, recent, setRecent, isFetching, error, nodes } =
    useSearch(before.text);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useEffect(() => {
    if (before.isFocused) combobox.targetRef.current?.focus();
    // Once: the keys were in the field that this one takes the place of.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const choose = (value: string) => {
    if (value.startsWith(AGAIN)) return setText(value.slice(AGAIN.length));
    if (text.trim() !== '') withRecent(localStorage, RECENT_SEARCHES, text.trim());
    setText('');
    combobox.closeDropdown();
    // The keys belong to the scene again.
    combobox.targetRef.current?.blur();
    if (value === ALL) {
      const ids = new Set((listed.data ?? []).flatMap(({ node }) => node?.id ?? []));
      return void addNodes(store, [...ids], t('search.names', { count: ids.size }));
    }
    const node = nodes.find(({ id }) => id === value);
    if (node !== undefined) withRecent(localStorage, RECENT_NODES, node);
    const id = NodeId.safeParse(value).data;
    if (id !== undefined) void add(id);
  };
  const hasRecent = asked === '' && recent.texts.length + recent.nodes.length > 0;
  const hasAnswer = names.length > 0 || found.data !== undefined || error !== null;
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" offset={6}>
      <Combobox.Target>
        <SearchField
          {...(isFetching ? { rightSection: <Loader size={14} /> } : {})}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onPaste={(event) => {
            // A field of one line would run the lines of a list together.
            const pasted = event.clipboardData.getData('text');
            if (!/[\n\t]/.test(pasted.trim())) return;
            event.preventDefault();
            setText([text, ...namesIn(pasted)].filter((part) => part !== '').join('、'));
            combobox.openDropdown();
          }}
          onFocus={() => {
            setRecent(recents());
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              setText('');
              event.currentTarget.blur();
            }
            const isTyped = text.trim() !== '';
            if (event.key === 'Enter' && isTyped && combobox.getSelectedOptionIndex() < 0)
              combobox.selectFirstOption();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === '' ? !hasRecent : !hasAnswer}>
        <ScrollArea.Autosize
          mah={440}
          type="scroll"
          scrollbars="y"
          classNames={{ content: classes['list'] ?? '' }}
        >
          <Combobox.Options aria-label={t('search.results')}>
            {error !== null && <Problem error={error} onRetry={() => void found.refetch()} />}
            {hasRecent && (
              <SearchRecents
                {...recent}
                onClear={() => {
                  withoutRecent(localStorage, RECENT_SEARCHES);
                  withoutRecent(localStorage, RECENT_NODES);
                  setRecent(recents());
                }}
              />
            )}
            {names.length > 0 && <SearchNames found={listed.data} />}
            {asked !== '' && names.length === 0 && found.data !== undefined && (
              <SearchResults asked={asked} found={found.data} />
            )}
          </Combobox.Options>
        </ScrollArea.Autosize>
      </Combobox.Dropdown>
    </Combobox>
  );
}
