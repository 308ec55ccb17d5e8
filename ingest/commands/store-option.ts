import { join, resolve } from 'node:path';
import { Option } from 'commander';

const DEFAULT_STORE = 'embedded:./data';

export function storeOption(): Option {
  return new Option(
    '--store <address>',
    'embedded:DIR, or neo4j://HOST:PORT with NEO4J_USER and NEO4J_PASSWORD set',
  )
    .env('MAILUO_STORE')
    .default(DEFAULT_STORE);
}

/** Where articles set aside are listed: beside an embedded store, else in the working folder. */
export function quarantineFile(store: string): string {
  return join(
    store.startsWith('embedded:') ? resolve(store.slice('embedded:'.length)) : resolve('data'),
    'quarantine.jsonl',
  );
}
