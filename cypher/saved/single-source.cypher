// 只有一个来源的事件
// title: { en: Events that rest on one source }
// about:
//   zh: 两国之间只有一家媒体报道的事件，附原文和读取规则的把握。
//   en: Events of two countries that only one outlet reports, with its words and how sure the rule is.
// params:
//   a: { type: country, default: CN, zh: 甲国, en: Country A }
//   b: { type: country, default: RU, zh: 乙国, en: Country B }
//   types: { type: list, of: eventType, default: [ meeting, call, exercise, patrol, armsTransfer, incident ], zh: 事件类型, en: Kinds of event }
//   from: { type: date, default: "2024", zh: 起, en: From }
//   to: { type: date, default: "2099", zh: 止, en: To }
// returns: both
// columns: [ date, type, title, outlet, quote, confidence, event, report, article ]
MATCH (:Country {id: $a})-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(:Country {id: $b})
WHERE event.sourceCount = 1 AND event.type IN $types AND event.lastDay >= $from AND substring(event.sortDay, 0, size($to)) <= $to
WITH DISTINCT event
MATCH (article:Article)-[report:REPORTS]->(event)
RETURN event.date AS date, event.type AS type, event.title AS title, article.publisher AS outlet,
  report.quote AS quote, report.confidence AS confidence, event, report, article
ORDER BY event.sortDay, event.type, event.title, event.id, article.id, report.start
