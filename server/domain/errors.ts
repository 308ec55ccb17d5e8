import { z } from 'zod';

/** Every way in which Mailuo fails on purpose; the HTTP status and exit code of each are in one table at the edge. */
export const ErrorCode = z.enum([
  'invalid_input',
  'not_found',
  'unauthorized',
  'forbidden',
  'too_many_requests',
  'method_not_allowed',
  'conflict',
  'too_large',
  'query_invalid',
  'query_refused',
  'query_timeout',
  'unsupported_on_engine',
  'store_unavailable',
  'store_locked',
  'store_unwritable',
  'port_taken',
  'unreadable_article',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

export interface ErrorDetails {
  /** Invalid fields, each with its path in the input (`params.from`) and what is wrong with it. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  /** Where in a statement the fault is; both count from 1. */
  readonly position?: { readonly line: number; readonly column: number };
  /** Whether the same call may succeed later. */
  readonly retriable?: boolean;
}

/** The one error class: `message` says what failed, on which value, and what to do next. */
export class MailuoError extends Error {
  override readonly name = 'MailuoError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Narrows a caught value; with a code, to that failure alone. */
export function isMailuoError(error: unknown, code?: ErrorCode): error is MailuoError {
  return error instanceof MailuoError && (code === undefined || error.code === code);
}

/** What a caught value says, for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
