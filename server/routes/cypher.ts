import { once } from 'node:events';
import type { Response } from 'express';
import { CypherRequest, MailuoError, QueryLine, QueryResponse, type QueryPart } from '#domain';
import { toMailuoError, toProblem } from '../http/problem.ts';
import { jsonRoute } from '../http/route.ts';

/** Rows of an answer that is one JSON value, made and read whole. */
const MOST_ROWS_AT_ONCE = 10_000;

export const runCypher = jsonRoute({
  method: 'post',
  path: '/cypher',
  role: 'reader',
  summary:
    'Runs a reading Cypher statement, stopped at its timeout; as lines of JSON for any number of rows.',
  fails: ['query_invalid', 'query_refused', 'query_timeout', 'unsupported_on_engine', 'too_large'],
  body: CypherRequest,
  answer: QueryResponse,
  handle: ({ body: { statement, params, limit, timeoutMs } }, { store }, { signal }) => {
    if (limit > MOST_ROWS_AT_ONCE) throw tooManyRows();
    return store.query(statement, params, { trust: 'adHoc', limit, timeoutMs, signal });
  },
  lines: {
    media: 'application/x-ndjson',
    schema: QueryLine,
    stream: async ({ body: { statement, params, limit, timeoutMs } }, { store }, response, { signal }) => {
      const parts = store.stream(statement, params, { trust: 'adHoc', limit, timeoutMs, signal });
      await writeLines(parts, response, signal);
    },
  },
});

/** Writes no faster than the reader reads. What fails after the first line is the last line: the head is out by then. */
async function writeLines(
  parts: AsyncIterable<QueryPart>,
  response: Response,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const part of parts) {
      if (!response.headersSent) response.type('application/x-ndjson');
      const text = linesOf(part);
      if (!response.write(text)) await once(response, 'drain', { signal });
    }
  } catch (error) {
    if (signal.aborted) return;
    if (!response.headersSent) throw error;
    response.write(line({ error: toProblem(toMailuoError(error), response.req.originalUrl) }));
  }
  response.end();
}

function linesOf(part: QueryPart): string {
  if ('rows' in part) return part.rows.map((row) => line({ row })).join('');
  return 'columns' in part ? line({ columns: [...part.columns] }) : line(part);
}

function line(value: QueryLine): string {
  return `${JSON.stringify(value)}\n`;
}

function tooManyRows(): MailuoError {
  const message = `at most ${MOST_ROWS_AT_ONCE} at once; ask for application/x-ndjson for more`;
  return new MailuoError('invalid_input', `the request does not fit: body.limit`, {
    details: { fields: [{ path: 'body.limit', message }] },
  });
}
