import { StatsResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

export const stats = jsonRoute({
  method: 'get',
  path: '/stats',
  summary: 'How many nodes and relationships of each kind the graph holds.',
  answer: StatsResponse,
  handle: (_input, { store }) => store.stats(),
});
