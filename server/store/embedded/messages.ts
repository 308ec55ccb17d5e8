import type { Params, Value } from '../engine.ts';

/** How a child process opens its store. */
export interface OpenOptions {
  readonly path: string;
  readonly mode: 'own' | 'copy';
  /** The child ends itself when it holds more memory than this. */
  readonly memoryLimit: number;
}

/** What the parent asks of the child; all but `open` need an open store. */
export type Request =
  | { readonly op: 'open'; readonly options: OpenOptions }
  | {
      readonly op: 'run';
      readonly statement: string;
      readonly params: Params;
      /** Rows kept, at most; the answer holds one more where there are more. */
      readonly limit: number;
      readonly inTransaction: boolean;
    }
  /** As `run` outside of a transaction, answered with the first rows; the others are kept for `more`. */
  | {
      readonly op: 'query';
      readonly statement: string;
      readonly params: Params;
      readonly limit: number;
      /** Rows of one answer. */
      readonly batch: number;
    }
  | { readonly op: 'more'; readonly cursor: number; readonly batch: number }
  | { readonly op: 'drop'; readonly cursor: number }
  | { readonly op: 'begin' }
  | { readonly op: 'commit' }
  | { readonly op: 'rollback' }
  | { readonly op: 'save'; readonly path: string }
  | {
      readonly op: 'fullText';
      readonly label: string;
      readonly properties: readonly string[];
      readonly question: string;
      readonly limit: number;
    }
  | { readonly op: 'close' };

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Present where more rows wait in the child. */
  readonly cursor?: number;
}

export interface RequestMessage {
  readonly id: number;
  readonly request: Request;
}

export type ReplyMessage =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string }
  /** Sent just before the child ends itself at its memory limit. */
  | { readonly tooLarge: true };
