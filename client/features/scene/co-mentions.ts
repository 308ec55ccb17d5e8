import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { z } from 'zod';
import type { NodeId } from '#domain';
import { api } from '../../api/api.ts';
import { coMentionsIn, type CoMention } from '../../state/co-mentions.ts';
import type { DrawnGraph } from '../../state/drawn-graph.ts';
import { useApp } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';

/** Nodes asked about at most, and pairs drawn at most, those named together most often first. */
const MOST_NODES = 400;
const MOST_PAIRS = 200;

const STATEMENT = `
MATCH (left:Entity)<-[:MENTIONS]-(article:Article)-[:MENTIONS]->(right:Entity)
WHERE left.id IN $ids AND right.id IN $ids AND left.id < right.id
WITH left.id AS left, right.id AS right, article.id AS article, article.publishedAt AS day
ORDER BY day DESC
WITH left, right, collect(DISTINCT article) AS articles
RETURN left, right, articles, size(articles) AS times
ORDER BY times DESC, left, right`;

const Rows = z.array(z.tuple([z.string(), z.string(), z.array(z.string()), z.number()]));

const NONE: readonly CoMention[] = [];

/** Pairs in the scene that articles name together without an event; asked for once, when the reader wants them. */
export function useCoMentions(): readonly CoMention[] {
  const drawn = useDrawn();
  const isOn = useApp((state) => state.look.coMentions === true);
  const ids = useMemo(() => (isOn ? askedFor(drawn) : []), [isOn, drawn]);
  const { data } = useQuery({
    queryKey: ['co-mentions', ids],
    queryFn: async () => {
      const { rows } = await api('runCypher', {
        statement: STATEMENT,
        params: { ids: [...ids] },
        limit: 5000,
      });
      return Rows.parse(rows).map(([left, right, articles]) => ({ left, right, articles }));
    },
    enabled: ids.length > 1,
  });
  return useMemo(
    () => (isOn && data !== undefined ? coMentionsIn(drawn, data).slice(0, MOST_PAIRS) : NONE),
    [isOn, data, drawn],
  );
}

function askedFor({ nodes }: DrawnGraph): readonly NodeId[] {
  return nodes
    .filter(({ kind }) => kind === 'Person' || kind === 'Organization' || kind === 'Equipment')
    .map(({ id }) => id)
    .toSorted()
    .slice(0, MOST_NODES);
}
