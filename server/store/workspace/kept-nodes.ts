import { z } from 'zod';
import { MailuoError, type KeptKind } from '#domain';
import type { Engine, Transaction } from '../engine.ts';
import { present } from '../present.ts';
import { readRows, runRows } from '../rows.ts';
import { statement } from '../statements.ts';
import type { Kept, KeptDraft, KeptHead, Workspace } from './workspace.ts';

const HeadRow = z.object({
  id: z.string(),
  title: z.string(),
  folder: z.string().nullable(),
  updatedAt: z.string(),
});
const Row = z.object({ ...HeadRow.shape, json: z.string() });

/** Keeps everything in nodes labelled `Kept`, which no statement of the graph asks for. */
export function createWorkspace(engine: Engine, clock: () => number = Date.now): Workspace {
  return {
    list: async (kind) => {
      const rows = await readRows(engine, statement('read/kept-heads'), { kind }, HeadRow);
      return rows.map(toHead).toSorted(byPlace);
    },
    all: async (kind) => {
      const rows = await readRows(engine, statement('read/kept-items'), { kind }, Row);
      return rows.map(toKept).toSorted(byPlace);
    },
    get: async (kind, id) => {
      const [row] = await readRows(engine, statement('read/kept-item'), { key: keyOf(kind, id) }, Row);
      if (row === undefined) throw absent(kind, id);
      return toKept(row);
    },
    put: (kind, draft) => engine.write((transaction) => put(transaction, kind, draft, clock)),
    remove: (kind, id) =>
      engine.write(async (transaction) => {
        const key = keyOf(kind, id);
        const [found] = await runRows(transaction, 'read/kept-item', { key }, Row);
        if (found === undefined) return false;
        await runRows(transaction, 'write/delete-kept', { key }, z.unknown());
        return true;
      }),
  };
}

async function put(
  transaction: Transaction,
  kind: KeptKind,
  draft: KeptDraft,
  clock: () => number,
): Promise<Kept> {
  const key = keyOf(kind, draft.id);
  const [stored] = await runRows(transaction, 'read/kept-item', { key }, Row);
  checkUnchanged(kind, draft, stored);
  const { id, title, folder, json } = draft;
  const updatedAt = stampAfter(stored?.updatedAt, clock());
  const properties = present({ key, kind, id, title, folder, json, updatedAt });
  await runRows(transaction, 'write/put-kept', { key, properties }, z.unknown());
  return { ...draft, updatedAt };
}

function checkUnchanged(kind: KeptKind, draft: KeptDraft, stored: z.infer<typeof Row> | undefined): void {
  if (stored === undefined) {
    if (draft.updatedAt === undefined) return;
    throw absent(kind, draft.id);
  }
  if (draft.updatedAt === undefined) {
    throw new MailuoError('conflict', `There is a ${kind} ${draft.id} already: choose another name.`);
  }
  if (draft.updatedAt === stored.updatedAt) return;
  throw new MailuoError(
    'conflict',
    `Somebody saved the ${kind} ${draft.id} at ${stored.updatedAt}, after you read it: read it again and repeat your change.`,
  );
}

/** Two changes never have the same time, even within a millisecond or after the clock was set back. */
function stampAfter(last: string | undefined, now: number): string {
  const earliest = last === undefined ? now : Date.parse(last) + 1;
  return new Date(Math.max(now, earliest)).toISOString();
}

function keyOf(kind: KeptKind, id: string): string {
  return `${kind}/${id}`;
}

function absent(kind: KeptKind, id: string): MailuoError {
  return new MailuoError('not_found', `There is no ${kind} ${id}; it may have been removed since.`);
}

function toHead({ folder, ...head }: z.infer<typeof HeadRow>): KeptHead {
  return folder === null ? head : { ...head, folder };
}

function toKept({ json, ...head }: z.infer<typeof Row>): Kept {
  return { ...toHead(head), json };
}

function byPlace(left: KeptHead, right: KeptHead): number {
  const place = ({ folder = '', title, id }: KeptHead) => [folder, title, id].join('\u0000');
  return place(left) < place(right) ? -1 : 1;
}
