import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SetAside } from '#domain';

/** An article or file set aside, with why and where it stands. */
export type Quarantined = Readonly<SetAside>;

export interface Quarantine {
  /** Where a person reads the reasons. */
  readonly file: string;
  readonly add: (entry: Quarantined) => Promise<void>;
}

/** A JSON Lines file that grows; made when the first entry comes. */
export function openQuarantine(file: string, clock: () => Date = () => new Date()): Quarantine {
  return {
    file,
    add: async (entry) => {
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify({ at: clock().toISOString(), ...entry })}\n`);
    },
  };
}
