import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { PROJECT_ROOT as ROOT } from '../../server/project.ts';

/** Where articles for measuring lie: beside the project, since no text of theirs belongs into it. */
export const SHARED = join(ROOT, '..', 'shared');

/** The folder of an archive of real articles, unpacked into the cache once; undefined where it is not at hand. */
export async function corpusFolder(name: 'related' | 'mixed'): Promise<string | undefined> {
  const cache = join(ROOT, '.cache', 'corpus');
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const archive = join(SHARED, 'corpus', `${name}.tar.gz`);
  if (!existsSync(archive)) return undefined;
  mkdirSync(cache, { recursive: true });
  await extract({ file: archive, cwd: cache });
  return folder;
}
