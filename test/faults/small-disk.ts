import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why no disk of a test's own can be had here; undefined where one can. */
export const missingForDisks: string | undefined =
  process.platform === 'linux' && process.getuid?.() === 0 && canMount()
    ? undefined
    : 'a small disk needs Linux and the right to mount one';

/** A disk in memory, as small as a test wants it. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room but so many bytes. */
  readonly fill: (free: number) => void;
  /** Gives the room back. */
  readonly empty: () => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
  readonly unmount: () => void;
}

export function mountSmallDisk(folder: string, bytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (free) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
    },
    empty: () => rmSync(filler),
    setReadOnly: (isReadOnly) =>
      void execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]),
    unmount: () => void execFileSync('umount', ['-l', folder]),
  };
}

function canMount(): boolean {
  const folder = join('/tmp', `mailuo-mount-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
