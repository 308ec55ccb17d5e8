import { afterAll, beforeAll, beforeEach, describe, test as vitestTest, type TestFunction } from 'vitest';
import type { GraphStore } from '#store';
import { dataVersionContract } from './data-version.contract.ts';
import { empty } from './dump.ts';
import { formerIdContract } from './former-id.contract.ts';
import { hostileContract } from './hostile.contract.ts';
import { inputsContract } from './ingest-inputs.contract.ts';
import { importContract } from './import.contract.ts';
import { pathsContract } from './paths.contract.ts';
import { putContract } from './put.contract.ts';
import { queryContract } from './query.contract.ts';
import { readContract } from './read.contract.ts';
import { schemaContract } from './schema.contract.ts';
import { searchContract } from './search.contract.ts';
import { workspaceContract } from './workspace.contract.ts';

export interface ContractOptions {
  readonly name: string;
  /** Opens the store; the same one each time, empty the first time. */
  readonly open: () => Promise<GraphStore>;
  /** Tests that this engine may fail, each with the reason. */
  readonly skip?: readonly { readonly test: string; readonly reason: string }[];
  /** Runs of each property; a slow engine takes fewer. */
  readonly propertyRuns: number;
}

/** What the parts of the contract get: the store, emptied before each test, and `test`, which knows what to skip. */
export interface ContractContext {
  readonly store: () => GraphStore;
  readonly reopen: () => Promise<void>;
  readonly test: (name: string, body: TestFunction) => void;
  readonly propertyRuns: number;
}

/** Every promise of `GraphStore`, for any engine. */
export function graphStoreContract({ name, open, skip = [], propertyRuns }: ContractOptions): void {
  describe(name, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.migrate();
    });
    afterAll(() => store.close());
    beforeEach(() => empty(store));

    const context: ContractContext = {
      store: () => store,
      reopen: async () => {
        await store.close();
        store = await open();
      },
      test: (title, body) => {
        const skipped = skip.find((entry) => entry.test === title);
        if (skipped === undefined) vitestTest(title, body);
        else vitestTest.skip(`${title} (${skipped.reason})`);
      },
      propertyRuns,
    };
    describe('schema', () => schemaContract(context));
    describe('putting and deleting', () => putContract(context));
    describe('inputs that were dealt with', () => inputsContract(context));
    describe('search', () => searchContract(context));
    describe('reading', () => readContract(context));
    describe('paths around what is to be avoided', () => pathsContract(context));
    describe('former ids of events', () => formerIdContract(context));
    describe('the version of the data', () => dataVersionContract(context));
    describe('export and import', () => importContract(context));
    describe('queries', () => queryContract(context));
    describe('statements that anybody sends', () => hostileContract(context));
    describe('what readers keep', () => workspaceContract(context));
  });
}
