// Starts a real Neo4j 5 Community server, with Java and Maven or else with Docker: `npm run neo4j -- --help`.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { hasDocker, startContainer } from './neo4j-docker.mjs';

const VERSION = '5.26.12';
const COPY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const USAGE = `Starts Neo4j ${VERSION} Community and prints its address; Ctrl-C stops it.

  npm run neo4j -- [options]

  --port N        Bolt port (default 7687)
  --http-port N   HTTP port (default: no HTTP)
  --data DIR      folder of the data (default: a temporary one, removed at the end)
  --password P    password of the user neo4j (default: no authentication)
  --help          this page

The server's files are kept in .cache/neo4j, or in the folder that MAILUO_CACHE names.
Needs Java 17 or newer and Maven, or else Docker.`;

/** Why Neo4j cannot be started here, in one line; undefined where it can. */
export function missingForNeo4j() {
  return hasJavaAndMaven() || hasDocker()
    ? undefined
    : 'Neo4j needs Java 17 or newer and Maven (`java -version`, `mvn --version`), or a running Docker.';
}

function hasJavaAndMaven() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  return version >= 17 && spawnSync('mvn', ['--version']).status === 0;
}

/**
 * Starts a server and waits until it answers. Ports left out are free ones; a data folder left out is temporary and
 * removed by `stop`. Without a password, authentication is off.
 */
export async function startNeo4j({ port, httpPort, data, password, log = () => {} } = {}) {
  const missing = missingForNeo4j();
  if (missing !== undefined) throw new Error(missing);
  const boltPort = port ?? (await freePort());
  const options = { boltPort, httpPort, data, password };
  const { stop, ended } = hasJavaAndMaven() ? await startJava(options, log) : startContainer(options);
  const uri = `bolt://127.0.0.1:${boltPort}`;
  try {
    await Promise.race([
      waitUntilReady(uri, password),
      ended.then((output) => {
        throw new Error(`Neo4j ended before it was ready:\n${output ?? ''}`);
      }),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: 'neo4j', password, stop, ended };
}

/** The server as a child process; `ended` resolves to the last of its output. */
async function startJava({ boltPort, httpPort, data, password }, log) {
  const jars = await loadJars(log);
  const home = await mkdtemp(path.join(tmpdir(), 'mailuo-neo4j-'));
  await writeConfiguration(home, { boltPort, httpPort, data: data ?? path.join(home, 'data'), password });
  const server = spawn('java', javaArguments(jars, home), { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => (output = (output + chunk).slice(-4000)));
  }
  const ended = new Promise((resolve) => server.once('exit', () => resolve(output)));
  // However this process ends, the server does not outlive it.
  const killServer = () => server.kill('SIGKILL');
  process.once('exit', killServer);
  void ended.then(() => process.off('exit', killServer));
  const stop = async () => {
    server.kill('SIGTERM');
    const hard = setTimeout(() => server.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(hard);
    await rm(home, { recursive: true, force: true });
  };
  return { stop, ended };
}

async function loadJars(log) {
  const cache = path.resolve(process.env.MAILUO_CACHE ?? path.join(projectFolder, '.cache'), 'neo4j');
  const jars = path.join(cache, VERSION);
  if (await exists(jars)) return jars;
  log(`Fetching Neo4j ${VERSION} with Maven (about 100 MB, once) …`);
  await mkdir(cache, { recursive: true });
  const pom = path.join(cache, `pom-${process.pid}.xml`);
  const partial = `${jars}-${process.pid}`;
  await writeFile(pom, projectFile());
  try {
    await promisify(execFile)('mvn', [
      ...['-B', '-q', '-f', pom, `${COPY_PLUGIN}:copy-dependencies`],
      `-DoutputDirectory=${partial}`,
    ]);
    await rename(partial, jars).catch(async (error) => {
      if (!(await exists(jars))) throw error;
    });
  } catch (error) {
    throw new Error(`Maven could not fetch Neo4j ${VERSION}: ${error.stdout ?? error.message}`, {
      cause: error,
    });
  } finally {
    await rm(pom, { force: true });
    await rm(partial, { recursive: true, force: true });
  }
  return jars;
}

function projectFile() {
  const dependencies = ['neo4j', 'neo4j-bolt'].map(
    (artifact) =>
      `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${VERSION}</version></dependency>`,
  );
  return [
    '<project><modelVersion>4.0.0</modelVersion>',
    '<groupId>mailuo</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>',
    `<dependencies>${dependencies.join('')}</dependencies></project>`,
  ].join('\n');
}

async function writeConfiguration(home, { boltPort, httpPort, data, password }) {
  await mkdir(path.join(home, 'conf'), { recursive: true });
  const settings = {
    'server.directories.data': path.resolve(data),
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': httpPort !== undefined,
    ...(httpPort === undefined ? {} : { 'server.http.listen_address': `127.0.0.1:${httpPort}` }),
    'server.https.enabled': false,
    'dbms.security.auth_enabled': password !== undefined,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': '128m',
    'db.memory.transaction.max': '256m',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

function javaArguments(jars, home) {
  return [
    '-Xms256m',
    '-Xmx768m',
    ...OPENED_PACKAGES.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]),
    ...['-cp', path.join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`],
  ];
}

async function waitUntilReady(uri, password) {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password ?? ''), {
      logging: neo4j.logging.console('error'),
    });
    try {
      await driver.verifyConnectivity();
      // A server that was never given a password answers only to the request to change it.
      await driver.executeQuery('RETURN 1');
      return;
    } catch (error) {
      if (password !== undefined && (await setFirstPassword(uri, password))) return;
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 400));
    } finally {
      await driver.close();
    }
  }
}

async function setFirstPassword(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await driver.executeQuery(change, { password }, { database: 'system' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function main() {
  const text = { type: 'string' };
  const { values } = parseArgs({
    options: { port: text, 'http-port': text, data: text, password: text, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(USAGE);
  const httpPort = values['http-port'] === undefined ? undefined : Number(values['http-port']);
  const server = await startNeo4j({
    port: Number(values.port ?? 7687),
    httpPort,
    data: values.data,
    password: values.password,
    log: console.error,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
  console.log(`Neo4j ${VERSION} answers at ${server.uri}`);
  await server.ended;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(`neo4j: ${error.message}`);
    process.exitCode = 1;
  });
}
