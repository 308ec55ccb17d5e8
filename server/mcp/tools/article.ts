import { z } from 'zod';
import { ArticleId, type ArticleResponse } from '#domain';
import { defineTool } from '../tool.ts';

const MENTIONS = 100;

export const article = defineTool({
  name: 'article',
  title: 'An article',
  description:
    'An article with its text, what was read from it word for word (events, sources, offices), and whom it mentions. A long text comes in parts.',
  input: z.strictObject({
    id: ArticleId,
    from: z.int().min(0).default(0).meta({ description: 'The character of the text to begin with.' }),
    length: z.int().min(1).max(50_000).default(10_000).meta({ description: 'How many characters.' }),
  }),
  run: async ({ id, from, length }, { store }) => {
    const { article: found, spans } = await store.article(id);
    const { text, zones: _zones, textHash: _hash, ...head } = found;
    const mentioned = mentionsOf(spans);
    return {
      ...head,
      text: text.slice(from, from + length),
      remainingCharacters: Math.max(0, text.length - from - length),
      statements: spans.flatMap(({ relation, node, name, start, end, rule }) =>
        relation === 'MENTIONS' ? [] : [{ relation, node, name, quote: text.slice(start, end), rule }],
      ),
      mentions: mentioned.slice(0, MENTIONS),
      remainingMentions: Math.max(0, mentioned.length - MENTIONS),
    };
  },
});

function mentionsOf(spans: ArticleResponse['spans']) {
  const byNode = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { relation, node, name } of spans)
    if (relation === 'MENTIONS') byNode.set(node, { id: node, name });
  return [...byNode.values()];
}
