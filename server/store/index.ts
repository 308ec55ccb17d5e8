export type { GraphStore, PutOptions, PutOutcome, QueryOptions } from './graph-store.ts';
export { dialectProblems, type DialectProblem } from './dialect.ts';
export { openStore } from './open-store.ts';
