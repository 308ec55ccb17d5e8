// Every report of some events, with who published it and when.
// param ids: event ids
// returns event, article, publishedAt, publisher, sketch, report: the relationship's properties
UNWIND $ids AS id
MATCH (event:Entity {id: id})<-[report:REPORTS]-(article:Article)
OPTIONAL MATCH (publisher:Source)-[:PUBLISHED]->(article)
RETURN
  event.id AS event,
  article.id AS article,
  article.publishedAt AS publishedAt,
  publisher.id AS publisher,
  article.sketch AS sketch,
  properties(report) AS report
