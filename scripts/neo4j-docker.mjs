// Neo4j as a container, for machines that have Docker and no Java or Maven.
import { spawnSync } from 'node:child_process';

const IMAGE = 'neo4j:5.26-community';

/** Whether a Docker engine answers. */
export function hasDocker() {
  return spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Starts the container, its Bolt port bound to loopback; `stop` removes it. Throws with Docker's own words. */
export function startContainer({ boltPort, httpPort, data, password }) {
  const ports = [
    `127.0.0.1:${boltPort}:7687`,
    ...(httpPort === undefined ? [] : [`127.0.0.1:${httpPort}:7474`]),
  ];
  const id = docker([
    ...['run', '--detach', '--rm'],
    ...ports.flatMap((port) => ['--publish', port]),
    ...['--env', `NEO4J_AUTH=${password === undefined ? 'none' : `neo4j/${password}`}`],
    ...(data === undefined ? [] : ['--volume', `${data}:/data`]),
    IMAGE,
  ]);
  return {
    stop: () => void spawnSync('docker', ['stop', id], { stdio: 'ignore' }),
    ended: new Promise((resolve) => {
      const poll = setInterval(() => {
        if (spawnSync('docker', ['inspect', id], { stdio: 'ignore' }).status === 0) return;
        clearInterval(poll);
        resolve();
      }, 2000);
      poll.unref();
    }),
  };
}

function docker(args) {
  const { status, stdout, stderr } = spawnSync('docker', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`docker ${args[0]} failed: ${stderr.trim()}`);
  return stdout.trim();
}
