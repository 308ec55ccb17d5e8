import { z } from 'zod';
import {
  ArticleId,
  ArticleResponse,
  ArticlesRequest,
  ArticlesResponse,
  DeleteArticleResponse,
  MailuoError,
} from '#domain';
import { jsonRoute } from '../http/route.ts';

export const articles = jsonRoute({
  method: 'get',
  path: '/articles',
  summary: 'The stored articles, newest first.',
  query: ArticlesRequest,
  answer: ArticlesResponse,
  handle: ({ query }, { store }) => store.articles(query),
});

export const article = jsonRoute({
  method: 'get',
  path: '/articles/:id',
  summary: 'One article with its text and everything that was read from it, marked.',
  params: z.strictObject({ id: ArticleId }),
  answer: ArticleResponse,
  handle: ({ params }, { store }) => store.article(params.id),
});

export const deleteArticle = jsonRoute({
  method: 'delete',
  path: '/articles/:id',
  role: 'admin',
  summary: 'Takes away an article and exactly what only it supported.',
  params: z.strictObject({ id: ArticleId }),
  answer: DeleteArticleResponse,
  handle: async ({ params }, { store }) => {
    if (await store.deleteArticle(params.id)) return { deleted: params.id };
    throw new MailuoError('not_found', `there is no article ${params.id}`);
  },
});
