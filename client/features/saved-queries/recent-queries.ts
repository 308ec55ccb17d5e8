import { z } from 'zod';
import type { RecentList } from '../../state/recent.ts';

/** Names of the queries that were run last. */
export const RECENT_QUERIES: RecentList<string> = {
  key: 'mailuo-recent-queries',
  item: z.string(),
  most: 5,
  keyOf: (name) => name,
};
