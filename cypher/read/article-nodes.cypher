// Articles by their ids, without text.
// param ids: article ids
// returns properties
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {
  .id, .title, .url, .publishedAt, .publisher, .language, .textHash, .format, .ingestVersion
} AS properties
