import { Combobox, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../state/language.ts';
import { useApp } from '../../ui/app-store.ts';
import { SearchOption } from './search-option.tsx';
import type { FoundName } from './use-names.ts';
import classes from './search.module.css';

/** The value of the option that adds every name that was found. */
export const ALL = 'all:';

/** What became of each name of a pasted list. */
export function SearchNames({ found }: { readonly found: readonly FoundName[] | undefined }) {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  if (found === undefined) return <Combobox.Empty>{t('search.looking')}</Combobox.Empty>;
  const there = found.flatMap(({ typed, node }) => (node === undefined ? [] : [{ typed, node }]));
  const missing = found.filter(({ node }) => node === undefined).map(({ typed }) => typed);
  const once = new Map(there.map((each) => [each.node.id, each]));
  return (
    <>
      {once.size > 0 && (
        <Combobox.Option value={ALL} data-testid="add-all">
          <Group gap="sm" wrap="nowrap">
            <IconPlus size={18} aria-hidden />
            <Text size="sm" fw={600}>
              {t('search.addAll', { count: once.size })}
            </Text>
          </Group>
        </Combobox.Option>
      )}
      <Text size="xs" className={classes['told']} role="status">
        {[
          t('search.names', { count: found.length }),
          t('search.found', { n: there.length }),
          ...(missing.length > 0 ? [t('search.notFound', { names: missing.join('、') })] : []),
        ].join(' · ')}
      </Text>
      {[...once.values()].map(({ typed, node }) => (
        <SearchOption
          key={node.id}
          node={node}
          end={
            typed === nameOf(node, names)
              ? undefined
              : t('search.matchedAs', { typed, name: nameOf(node, names) })
          }
        />
      ))}
    </>
  );
}
