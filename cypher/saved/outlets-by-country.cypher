// 各国媒体报道什么
// title: { en: Outlets by country and what they report }
// about:
//   zh: 各国媒体和通讯社（发布或被引用）涉及哪些类型的事件，多少个。
//   en: Outlets and agencies by country, as publisher or as cited, and of which kinds of event they speak in how many articles.
// params:
//   atLeast: { type: integer, default: 2, min: 1, max: 1000, zh: 至少几个事件, en: Events at least }
// returns: table
// columns: [ country, outlet, via, type, events, articles ]
CALL {
  MATCH (source:Source)-[:PUBLISHED]->(article:Article)-[:REPORTS]->(event:Event)
  RETURN source, 'publisher' AS via, article, event
  UNION
  MATCH (source:Source)<-[:CITES]-(article:Article)-[:REPORTS]->(event:Event)
  RETURN source, 'cited' AS via, article, event
}
WITH coalesce(source.country, '?') AS country, source.name AS outlet, source.id AS id, via, event.type AS type,
  count(DISTINCT event.id) AS events, count(DISTINCT article.id) AS articles
WHERE events >= $atLeast
RETURN country, outlet, via, type, events, articles
ORDER BY country, id, via, events DESC, type
