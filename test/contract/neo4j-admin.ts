import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Neo4j's own program for the files of a database in a folder. */
export interface Neo4jAdmin {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Sets the program up in `home`, whose `data` it fills; to be called once a server has been started, which fetches it.
 *  Undefined where the server runs in a container. */
export async function setUpAdmin(home: string): Promise<Neo4jAdmin | undefined> {
  const jars = await findJars();
  if (jars === undefined) return undefined;
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), '');
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens java.base/${name}=ALL-UNNAMED`,
  );
  const java = `java -Xmx512m ${opened.join(' ')} -cp '${jars}/*' org.neo4j.cli.AdminTool`;
  const path = join(home, 'neo4j-admin');
  await writeFile(path, `#!/bin/sh\nexec ${java} "$@"\n`, { mode: 0o755 });
  return { path, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } };
}

/** The folder where `startNeo4j` keeps the server's archives. */
async function findJars(): Promise<string | undefined> {
  const cache = process.env['MAILUO_CACHE'] ?? join(import.meta.dirname, '..', '..', '.cache');
  const folder = join(resolve(cache), 'neo4j');
  const versions = await readdir(folder).catch(() => []);
  const version = versions.find((name) => /^\d+(\.\d+)+$/.test(name));
  return version === undefined ? undefined : join(folder, version);
}
