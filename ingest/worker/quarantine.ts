import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { MailuoError, messageOf, SetAside } from '#domain';
import { placeOf } from './place-of-origin.ts';

/** What was set aside, why, and where it stands. */
const Entry = z.object({
  ...SetAside.shape,
  at: z.string(),
  /** The origin of the file or line that the article is in; its own, where it is that. */
  item: z.string(),
  /** The folder that origins are relative to. */
  folder: z.string(),
  /** Of what the item held; absent where it could not even be opened. */
  hash: z.string().optional(),
});
export type QuarantineEntry = Readonly<z.infer<typeof Entry>>;

/** That an item is in quarantine no more. */
const Release = z.object({ released: z.string(), folder: z.string(), at: z.string() });

/** What became of one item: what of it was set aside, if anything. */
interface SettledItem {
  readonly origin: string;
  readonly hash?: string | undefined;
  readonly setAside: readonly SetAside[];
}

export interface Quarantine {
  /** Where a person reads the reasons. */
  readonly file: string;
  /** Notes what is bad about an item in place of what was said of it before; nothing where that is the same. */
  readonly settle: (item: SettledItem) => Promise<void>;
  readonly entries: () => Promise<readonly QuarantineEntry[]>;
}

type Entries = Map<string, readonly QuarantineEntry[]>;

/** A JSON Lines file that only grows, so that a run that is killed harms nothing; made when the first entry comes. */
export function openQuarantine(file: string, clock: () => Date = () => new Date()): Quarantine {
  const folder = process.cwd();
  let loading: ReturnType<typeof load> | undefined;
  const loaded = () => (loading ??= load(file));
  const append = async (records: readonly object[]) => {
    const state = await loaded();
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const start = state.isTorn ? '\n' : '';
    // Until it is known that all was written: a disk that runs full takes a part.
    state.isTorn = true;
    try {
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${start}${lines}`);
    } catch (error) {
      throw unwritable(file, error);
    }
    state.isTorn = false;
  };
  return {
    file,
    settle: async ({ origin, hash, setAside }) => {
      const { byItem } = await loaded();
      const key = placeOf(origin, folder);
      const former = byItem.get(key) ?? [];
      const at = clock().toISOString();
      const entries = setAside.map((each) => ({
        ...each,
        at,
        item: origin,
        folder,
        ...(hash === undefined ? {} : { hash }),
      }));
      if (sameBut(former) === sameBut(entries)) return;
      await append([...(former.length > 0 ? [{ released: origin, folder, at }] : []), ...entries]);
      if (entries.length === 0) byItem.delete(key);
      else byItem.set(key, entries);
    },
    entries: async () => [...(await loaded()).byItem.values()].flat(),
  };
}

/** The run ends: what is bad must not go unsaid. */
function unwritable(file: string, error: unknown): MailuoError {
  const reason = messageOf(error);
  return new MailuoError(
    'store_unwritable',
    `${file}: what is set aside cannot be noted (${reason}); make room or look at its rights, then run the same command again`,
    { cause: error },
  );
}

/** What entries say, but for when they said it first. */
function sameBut(entries: readonly QuarantineEntry[]): string {
  return JSON.stringify(entries.map(({ origin, stage, reason, hash }) => [origin, stage, reason, hash]));
}

async function load(file: string): Promise<{ readonly byItem: Entries; isTorn: boolean }> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new MailuoError('invalid_input', `${file}: the quarantine cannot be read; look at its rights`, {
      cause: error,
    });
  });
  const byItem: Entries = new Map();
  for (const line of text.split('\n')) apply(line, byItem);
  return { byItem, isTorn: text !== '' && !text.endsWith('\n') };
}

/** A line that a killed run left unfinished says nothing. */
function apply(line: string, byItem: Entries): void {
  const value = parseJson(line);
  const entry = Entry.safeParse(value).data;
  const release = Release.safeParse(value).data;
  if (entry !== undefined) {
    const key = placeOf(entry.item, entry.folder);
    byItem.set(key, [...(byItem.get(key) ?? []), entry]);
  } else if (release !== undefined) byItem.delete(placeOf(release.released, release.folder));
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
