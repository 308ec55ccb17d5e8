import { HealthResponse, MailuoError, ReadyResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';

/** A store that hangs is as good as one that is away. */
const READY_WITHIN_MS = 3000;

export const health = jsonRoute({
  method: 'get',
  path: '/health',
  role: 'anyone',
  caching: 'none',
  summary: 'Whether the server is up, its version and engine.',
  answer: HealthResponse,
  handle: (_input, { store, version }) => ({ status: 'ok' as const, version, engine: store.engine }),
});

export const ready = jsonRoute({
  method: 'get',
  path: '/ready',
  role: 'anyone',
  caching: 'none',
  summary: 'Whether the graph store answers.',
  answer: ReadyResponse,
  handle: async (_input, { store }) => {
    await Promise.race([reach(() => store.dataVersion()), tooLate()]);
    return { status: 'ready' as const };
  },
});

async function reach(ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MailuoError('store_unavailable', `the graph store does not answer: ${why}`, { cause });
  }
}

function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const why = `the graph store has not answered within ${READY_WITHIN_MS / 1000} s`;
    setTimeout(() => reject(new MailuoError('store_unavailable', why)), READY_WITHIN_MS).unref();
  });
}
