import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MailuoError } from '#domain';

const OWNER = 'owner.pid';
const COPY = /^query-copy-\d+/;

export const storePath = (folder: string) => path.join(folder, 'graph.grafeo');
/** A folder: the engine keeps other things beside its file. */
export const copyFolder = (folder: string, copy: number) => path.join(folder, `query-copy-${copy}`);

/** Makes the folder, or says why nothing can be kept there. */
export async function prepareFolder(folder: string): Promise<void> {
  const probe = path.join(folder, `probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new MailuoError(
      'store_unwritable',
      `The folder ${folder} cannot be written to: choose another one, or change its permissions.`,
      { cause: error },
    );
  }
}

/** Notes who has the store: each time that it is opened, as somebody else may have had it since. */
export async function noteOwner(folder: string): Promise<void> {
  await writeFile(path.join(folder, OWNER), `${process.pid}\n`);
}

/** Clears away what a killed owner left; only for who has the store open. */
export async function clearLeftCopies(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => COPY.test(name));
  await Promise.all(left.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}

/** Throws `store_unavailable` where the folder was removed or put elsewhere: the engine writes on into files that
 *  nobody will find. */
export async function refuseLostFolder(folder: string): Promise<void> {
  const note = await readFile(path.join(folder, OWNER), 'utf8').catch(() => undefined);
  if (note === `${process.pid}\n`) return;
  throw new MailuoError(
    'store_unavailable',
    `The folder ${folder} was removed or moved while the store was open: put it back, then start again. What is not in it any more has to be read anew.`,
  );
}

export async function leaveFolder(folder: string): Promise<void> {
  await rm(path.join(folder, OWNER), { force: true });
}

/** The engine's own lock decides whether the folder is taken; the note only tells by whom. */
export async function lockedError(folder: string, cause: unknown): Promise<MailuoError> {
  const note = await readFile(path.join(folder, OWNER), 'utf8').catch(() => '');
  const pid = Number.parseInt(note, 10);
  const owner = Number.isNaN(pid) ? 'another process' : `process ${pid}`;
  return new MailuoError(
    'store_locked',
    `The store in ${folder} is open in ${owner}: stop it, or let it do the work with --server URL.`,
    { cause },
  );
}
