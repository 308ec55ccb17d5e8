import { MailuoError, type Job } from '#domain';
import type { QueryClient } from '@tanstack/react-query';
import { createStore } from 'zustand/vanilla';
import { sendFiles, type NamedFile } from '../../api/intake.ts';

/** What is on its way to the server, wherever on the page it was dropped or chosen. */
type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly files: number }
  | { readonly kind: 'failed'; readonly error: MailuoError };

export const sendingStore = createStore<Sending>(() => ({ kind: 'idle' }));

/** Sends what `send` sends, and lists the job that comes of it. */
export async function send(client: QueryClient, files: number, work: () => Promise<Job>): Promise<boolean> {
  sendingStore.setState({ kind: 'busy', files }, true);
  try {
    await work();
    sendingStore.setState({ kind: 'idle' }, true);
    await client.invalidateQueries({ queryKey: ['jobs'] });
    return true;
  } catch (cause) {
    const error =
      cause instanceof MailuoError
        ? cause
        : new MailuoError('internal', `Unexpected: ${String(cause)}`, { cause });
    sendingStore.setState({ kind: 'failed', error }, true);
    return false;
  }
}

export function sendAll(client: QueryClient, files: readonly NamedFile[]): Promise<boolean> {
  return send(client, files.length, () => sendFiles(files));
}
