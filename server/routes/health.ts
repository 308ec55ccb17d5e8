import { HealthResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

export const health = jsonRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server is up, its version and engine.',
  answer: HealthResponse,
  handle: (_input, { store, version }) => ({ status: 'ok' as const, version, engine: store.engine }),
});
