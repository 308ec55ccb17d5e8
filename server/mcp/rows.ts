import type { QueryResponse } from '#domain';

/** The rows of an answer; nodes and relationships stand in them and are not repeated. */
export function rowsOf({ columns, rows, limit, truncated }: QueryResponse) {
  return {
    columns,
    rows,
    ...(truncated ? { more: `there are more than ${limit} rows: raise limit, or ask for less` } : {}),
  };
}
