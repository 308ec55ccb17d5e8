import path from 'node:path';
import { MailuoError } from '#domain';
import { createCypherStore } from './cypher-store.ts';
import { openEmbedded } from './embedded/engine.ts';
import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import { openNeo4j } from './neo4j/engine.ts';

const NEO4J_PROTOCOLS: ReadonlySet<string> = new Set([
  'neo4j:',
  'neo4j+s:',
  'neo4j+ssc:',
  'bolt:',
  'bolt+s:',
  'bolt+ssc:',
]);

/**
 * Opens the store at `embedded:DIR` or at a Neo4j address (`neo4j://`, `neo4j+s://`, `bolt://` …, with user and
 * password in it or in NEO4J_USER and NEO4J_PASSWORD). The schema is `migrate`'s business, which comes first.
 */
export async function openStore(address: string, env: NodeJS.ProcessEnv = process.env): Promise<GraphStore> {
  return createCypherStore(await openEngine(address, env));
}

async function openEngine(address: string, env: NodeJS.ProcessEnv): Promise<Engine> {
  if (address.startsWith('embedded:') && address.length > 'embedded:'.length) {
    return openEmbedded({ folder: path.resolve(address.slice('embedded:'.length)) });
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !NEO4J_PROTOCOLS.has(url.protocol)) {
    throw new MailuoError(
      'invalid_input',
      `"${address}" is no address of a store: give embedded:FOLDER, neo4j://HOST:7687 or bolt://HOST:7687.`,
    );
  }
  const user = url.username === '' ? env['NEO4J_USER'] : decodeURIComponent(url.username);
  const password = url.password === '' ? env['NEO4J_PASSWORD'] : decodeURIComponent(url.password);
  url.username = '';
  url.password = '';
  return openNeo4j({ uri: url.href, user, password });
}
