import { EventsRequest, EventsResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

export const events = jsonRoute({
  method: 'get',
  path: '/events',
  summary: 'Events by period, type, status and participants, with who took part and where.',
  query: EventsRequest,
  answer: EventsResponse,
  handle: ({ query }, { store }) => store.events(query),
});
