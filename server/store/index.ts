export type { GraphStore, PutOutcome, QueryOptions } from './graph-store.ts';
