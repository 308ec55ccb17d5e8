import { z } from 'zod';
import { SuggestionsRequest, SuggestionsResponse } from '#domain';
import { jsonRoute } from '../http/route.ts';
import { suggestionsFor } from '../saved-queries/suggestions.ts';
import { findQuery } from '../workspace/own-queries.ts';
import { sourcesOf } from './own-queries.ts';

export const querySuggestions = jsonRoute({
  method: 'get',
  path: '/queries/:name/suggestions',
  summary: 'Values to choose from for a parameter of a saved query, by what is typed so far.',
  fails: [
    'not_found',
    'query_invalid',
    'query_refused',
    'query_timeout',
    'unsupported_on_engine',
    'too_large',
  ],
  params: z.strictObject({ name: z.string() }),
  query: SuggestionsRequest,
  answer: SuggestionsResponse,
  handle: async ({ params, query: request }, context, { signal }) => {
    const query = await findQuery(sourcesOf(context), params.name);
    // A reader's own statement is anybody's.
    const trust = query.editable ? 'adHoc' : 'saved';
    return suggestionsFor(context.store, query, request, { trust, signal });
  },
});
