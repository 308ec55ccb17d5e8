// 一个事件的来源
// title: { en: Sources of an event }
// about:
//   zh: 哪些媒体、何时、以怎样的文字报道了这个事件。
//   en: Which outlets reported the event, when, and in which words.
// params:
//   event: { type: event, zh: 事件, en: Event }
// returns: table
// columns: [ publisher, published, article, status, date, quote, url ]
MATCH (text:Article)-[report:REPORTS]->(event:Event {id: $event})
RETURN text.publisher AS publisher, text.publishedAt AS published, text.title AS article,
  report.status AS status, report.date AS date, report.quote AS quote, text.url AS url
ORDER BY published, text.id, report.start
