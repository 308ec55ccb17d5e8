export type { DealtInput, GraphStore, PutOptions, PutOutcome, QueryOptions } from './graph-store.ts';
export type { Kept, KeptHead, Workspace } from './workspace/workspace.ts';
export { dialectProblems, type DialectProblem } from './dialect.ts';
export { openStore } from './open-store.ts';
export { openBuildingStore, type BuildingStore } from './bulk/building-store.ts';
export type { StoredElement } from './bulk/stored-elements.ts';
