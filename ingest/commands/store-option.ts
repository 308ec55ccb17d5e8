import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { INGEST_VERSION } from '../article.ts';

const DEFAULT_STORE = 'embedded:./data';

export function storeOption(): Option {
  return new Option(
    '--store <address>',
    'embedded:DIR, or neo4j://HOST:PORT with NEO4J_USER and NEO4J_PASSWORD set',
  )
    .env('MAILUO_STORE')
    .default(DEFAULT_STORE);
}

/** Where articles set aside are listed. */
export function quarantineFile(store: string): string {
  return join(folderBeside(store), 'quarantine.jsonl');
}

/** Where pages of the web are kept that were fetched before; another version of the rules asks for them again. */
export function pagesFolder(store: string): string {
  return join(folderBeside(store), 'pages', INGEST_VERSION);
}

/** An embedded store's own folder, else one in the working folder. */
function folderBeside(store: string): string {
  return store.startsWith('embedded:') ? resolve(store.slice('embedded:'.length)) : resolve('data');
}
