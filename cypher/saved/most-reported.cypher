// 一周内报道最多的事件
// title: { en: Most reported events of a week }
// about:
//   zh: 一段时间（默认一周）内被最多来源报道的事件。
//   en: The events of a period, a week by default, that most sources reported.
// params:
//   from: { type: date, default: 2024-10-14, zh: 起, en: From }
//   to: { type: date, default: 2024-10-20, zh: 止, en: To }
//   most: { type: integer, default: 10, min: 1, max: 100, zh: 最多几个, en: Events at most }
// returns: both
// columns: [ date, type, title, sources, articles, confidence, event, reports ]
MATCH (article:Article)-[report:REPORTS]->(event:Event)
WHERE event.datePrecision = 'day' AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH event, article, report ORDER BY article.id, report.start
WITH event, collect(report) AS reports
RETURN event.date AS date, event.type AS type, event.title AS title, event.sourceCount AS sources,
  event.articleCount AS articles, event.confidence AS confidence, event, reports
ORDER BY sources DESC, articles DESC, event.sortDay, event.type, event.title, event.id
LIMIT $most
