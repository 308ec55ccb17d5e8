import { useDebouncedValue } from '@mantine/hooks';
import type { GraphNode } from '#domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { namesIn } from '../../state/name-list.ts';
import { recentOf } from '../../state/recent.ts';
import { RECENT_NODES, RECENT_SEARCHES } from './recent-searches.ts';
import { useNames } from './use-names.ts';

const PAUSE_MS = 180;

/** What is typed, and what the server has for it once the reader pauses. */
export function useSearch(before: string) {
  const [text, setText] = useState(before);
  const [recent, setRecent] = useState(recents);
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const names = namesIn(asked);
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => api('search', { q: asked, limit: 40 }, { signal }),
    enabled: asked !== '' && names.length === 0,
    placeholderData: keepPreviousData,
  });
  const listed = useNames(names);
  const isFetching = found.isFetching || listed.isFetching;
  const error = names.length > 0 ? listed.error : found.error;
  const nodes: readonly GraphNode[] = [
    ...(found.data?.hits ?? []).map(({ node }) => node),
    ...(listed.data ?? []).flatMap(({ node }) => node ?? []),
    ...recent.nodes,
  ];
  return { text, setText, asked, names, found, listed, recent, setRecent, isFetching, error, nodes };
}

export function recents() {
  return { texts: recentOf(localStorage, RECENT_SEARCHES), nodes: recentOf(localStorage, RECENT_NODES) };
}
