import { GraphNode } from '#domain';
import { z } from 'zod';
import type { RecentList } from '../../state/recent.ts';

/** What was looked for and led to a node. */
export const RECENT_SEARCHES: RecentList<string> = {
  key: 'mailuo-recent-searches',
  item: z.string(),
  most: 5,
  keyOf: (text) => text.toLowerCase(),
};

/** What was added from the search. */
export const RECENT_NODES: RecentList<GraphNode> = {
  key: 'mailuo-recent-nodes',
  item: GraphNode,
  most: 6,
  keyOf: ({ id }) => id,
};
