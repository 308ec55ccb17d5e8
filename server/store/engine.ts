/** A value as both engines give it: nodes, relationships and paths are tagged objects in the domain's ids. */
export type Value =
  | null
  | boolean
  | number
  | string
  | NodeValue
  | RelationshipValue
  | PathValue
  | readonly Value[]
  | { readonly [key: string]: Value };

export interface NodeValue {
  readonly $type: 'node';
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: Value };
}

/** `source` and `target` are the `id` properties of the two ends; empty where an end has none. */
export interface RelationshipValue {
  readonly $type: 'relationship';
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: { readonly [key: string]: Value };
}

export interface PathValue {
  readonly $type: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

export type Row = { readonly [column: string]: Value };
/** What a statement is given: lists and maps of scalars, without null. */
export type Params = { readonly [name: string]: unknown };

/** Runs statements of ours inside one transaction, in the order in which they are asked; the next may be asked before the
 *  last has ended, and is not run where that fails. What was read stays true until the transaction ends. */
export interface Transaction {
  readonly run: (statement: string, params: Params) => Promise<readonly Row[]>;
}

export interface AdHocLimits {
  /** Rows given, at most. */
  readonly limit: number;
  readonly timeoutMs: number;
  /** Ends the statement, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a statement gives, bit by bit: first its columns, then rows, last whether there are more. */
export type AdHocPart =
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly (readonly Value[])[] }
  | {
      readonly truncated: boolean;
      /** Rows that the engine gives at most, where that and not the limit left rows out. */
      readonly cap?: number;
    };

/** What the store needs of a graph database. Every method rejects with a `MailuoError` and nothing else. */
export interface Engine {
  readonly name: 'neo4j' | 'embedded';

  /** Runs one reading statement of ours; a read that was cut off is tried again. */
  read(statement: string, params: Params): Promise<readonly Row[]>;

  /** Runs `work` in one transaction, which is kept if it resolves and undone if it rejects; it may run again from the
   *  start after a conflict. Transactions run one after another, also across processes that share the database. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;

  /** Another one after every transaction of ours that wrote. */
  dataVersion(): Promise<string>;

  /** Runs `work`, which applies schema statements, while no other process that shares the database runs its own; absent
   *  where a database is open in one process alone. */
  alone?<Result>(work: () => Promise<Result>): Promise<Result>;

  /** Runs one schema statement (constraint, index), outside any transaction of ours. */
  applySchema(statement: string): Promise<void>;

  /** Runs anybody's statement where it can neither write nor read files nor hold up others; it ends when nobody reads
   *  on. */
  adHoc(statement: string, params: Params, limits: AdHocLimits): AsyncGenerator<AdHocPart>;

  /** Ids of the nodes whose indexed text holds the words of `question`, best first, `limit` at most. A single Chinese
   *  character is not a word to either engine's index. */
  fullText(index: FullTextIndex, question: string, limit: number): Promise<readonly string[]>;

  close(): Promise<void>;
}

/** The full-text indexes, named as in `cypher/schema/`. */
export type FullTextIndex = 'event_text' | 'article_text';
