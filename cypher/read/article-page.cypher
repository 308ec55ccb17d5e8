// A page of articles, newest first, without text.
// param skip, limit
// returns properties
MATCH (article:Article)
WITH article ORDER BY coalesce(article.publishedAt, '') DESC, article.id SKIP $skip LIMIT $limit
RETURN article {
  .id, .title, .url, .publishedAt, .publisher, .language, .textHash, .format, .ingestVersion
} AS properties
