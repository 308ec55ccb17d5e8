export type { DealtInput, GraphStore, PutOptions, PutOutcome, QueryOptions } from './graph-store.ts';
export type { Kept, KeptHead, Workspace } from './workspace/workspace.ts';
export { dialectProblems, type DialectProblem } from './dialect.ts';
export { openStore } from './open-store.ts';
