import { Combobox, Text } from '@mantine/core';
import { NodeKind, type SearchResponse } from '#domain';
import { useTranslation } from 'react-i18next';
import { SearchOption } from './search-option.tsx';
import classes from './search.module.css';

/** What matches, by kind: the kind of the best match first, so that Enter takes the best. */
export function SearchResults({ asked, found }: { readonly asked: string; readonly found: SearchResponse }) {
  const { t } = useTranslation();
  const { hits, remaining } = found;
  if (hits.length === 0) return <Combobox.Empty>{t('search.none', { q: asked })}</Combobox.Empty>;
  const rank = (kind: NodeKind) => hits.findIndex(({ node }) => node.kind === kind);
  const kinds = NodeKind.options.filter((kind) => rank(kind) >= 0).toSorted((a, b) => rank(a) - rank(b));
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = hits.filter(({ node }) => node.kind === kind);
        return (
          <Combobox.Group
            key={kind}
            label={t('search.kindCount', { kind: t(`kind.${kind}`), n: ofKind.length })}
          >
            {ofKind.map(({ node, matched, articleCount }) => (
              <SearchOption
                key={node.id}
                node={node}
                note={matched === undefined ? undefined : t('search.matched', { form: matched })}
                end={node.kind === 'Article' ? undefined : t('count.articles', { count: articleCount })}
              />
            ))}
          </Combobox.Group>
        );
      })}
      <Text size="xs" c="dimmed" className={classes['foot']}>
        {remaining > 0 ? t('search.rest', { n: remaining }) : t('search.keys')}
      </Text>
    </>
  );
}
