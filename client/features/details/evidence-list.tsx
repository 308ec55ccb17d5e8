import { Button } from '@mantine/core';
import type { Disagreement, EvidenceResponse, NodeId } from '#domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Problem } from '../../ui/problem.tsx';
import { archive } from './archive.ts';
import { allEvidence } from './edge-evidence.ts';
import { Sides } from './sides.tsx';
import { Testimonies } from './testimonies.tsx';

const PAGE = 20;

/** The sentences behind a node; the first page comes with the node itself. */
export function EvidenceList(props: {
  readonly id: NodeId;
  readonly first: EvidenceResponse;
  readonly disagreements: readonly Disagreement[];
}) {
  const { t } = useTranslation();
  const { id, first, disagreements } = props;
  const pages = useInfiniteQuery({
    queryKey: ['evidence', id],
    queryFn: ({ pageParam }) => api('evidence', { id, limit: PAGE, cursor: pageParam }),
    initialPageParam: first.nextCursor,
    getNextPageParam: (page) => page.nextCursor,
    enabled: false,
  });
  const loaded = pages.data?.pages ?? [];
  const items = [first, ...loaded].flatMap((page) => page.items);
  const remaining = (loaded.at(-1) ?? first).remaining;
  const more = () => void (loaded.length === 0 ? pages.refetch() : pages.fetchNextPage());
  return (
    <>
      <Sides disagreements={disagreements} items={items} />
      <Testimonies
        items={items}
        total={first.total}
        isOneThing={id.startsWith('event/')}
        loadAll={() => allEvidence(archive, id)}
      >
        {pages.isError && <Problem error={pages.error} onRetry={more} />}
        {remaining > 0 && (
          <Button size="xs" variant="subtle" loading={pages.isFetching} onClick={more}>
            {t('details.evidenceMore', { n: Math.min(PAGE, remaining) })}
          </Button>
        )}
      </Testimonies>
    </>
  );
}
