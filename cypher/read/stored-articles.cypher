// What is stored of articles that are to be put or deleted.
// param ids: article ids
// returns id, textHash, ingestVersion, publishedAt, zones, url, format,
//   support: "entityId variant" for every entity that the article names
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.textHash AS textHash, article.ingestVersion AS ingestVersion, article.support AS support,
  article.publishedAt AS publishedAt, article.zones AS zones, article.url AS url, article.format AS format
